using LaBan.Text.Claims;
using LaBan.Text.Mentions;
using LaBan.Text.Sentences;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>
/// Finds what a report breaks down into parts: "trong đó", "bao gồm", brackets, the items under a line, the footnote of a figure,
/// and plain lists in one sentence.
/// </summary>
internal sealed class BreakdownReader
{
    private const int MostWholes = 4;

    private static readonly string[] Openings = ["trong đó", "bao gồm", "gồm", "gồm có", "chia ra", "chia theo", "trong số đó", "trong số này", "cụ thể", "riêng"];

    private static readonly (string One, string Other)[] Pairs =
    [
        ("thành thị", "nông thôn"), ("đô thị", "nông thôn"), ("nam", "nữ"), ("trong", "ngoài"), ("xuất khẩu", "nhập khẩu"),
        ("ngắn hạn", "dài hạn"), ("trực tiếp", "trực tuyến"), ("ngân sách nhà nước", "ngoài ngân sách"),
    ];

    private readonly CheckedReport _report;
    private readonly List<Breakdown> _found = [];
    private readonly List<Claim> _sentence = [];
    private readonly Dictionary<int, Claim> _lastBefore = [];
    private readonly Dictionary<int, Breakdown> _lists = [];
    private SentenceView? _at;
    private Claim? _topBefore;
    private Breakdown? _open;

    private BreakdownReader(CheckedReport report) => _report = report;

    /// <summary>Every breakdown and list of a report.</summary>
    public static List<Breakdown> Read(CheckedReport report)
    {
        var reader = new BreakdownReader(report);
        foreach (var claim in report.Claims)
        {
            reader.Take(claim);
        }

        reader._found.ForEach(reader.Finish);
        return reader._found;
    }

    private void Take(Claim claim)
    {
        var sentence = _report.SentenceOf(claim.Figures[0]);
        if (sentence.Paragraph.Kind == ParagraphKind.Row)
        {
            return;
        }

        var isFirst = sentence != _at;
        if (isFirst)
        {
            Enter(sentence);
        }

        var lead = Lead(claim, isFirst, sentence);
        if (isFirst && sentence.Section.IsLead && sentence.Paragraph.Kind == ParagraphKind.Item)
        {
            TakeItem(claim, sentence);
        }

        Place(claim, lead, isFirst).Members.Add(claim);
        _sentence.Add(claim);
        _lastBefore[sentence.First] = claim;
    }

    private void Enter(SentenceView sentence)
    {
        var isSameParagraph = _at is not null && _at.Paragraph == sentence.Paragraph;
        _topBefore = isSameParagraph && _sentence.Count > 0 ? _sentence[0] : null;
        _at = sentence;
        _open = null;
        _sentence.Clear();
    }

    /// <summary>The words from the figure before to the first figure of a claim.</summary>
    private string Lead(Claim claim, bool isFirst, SentenceView sentence) =>
        WithoutAsides(_report.Words(isFirst ? _report.View.Tokens[sentence.First].Start : _sentence[^1].Figures[^1].End, claim.Figures[0].Start));

    /// <summary>"dịch vụ (bao gồm cả thuế sản phẩm)": what stands in closed brackets opens nothing.</summary>
    private static string WithoutAsides(string text)
    {
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('('))
        {
            var close = text.IndexOf(')', open);
            if (close < 0)
            {
                break;
            }

            text = text.Remove(open, close - open + 1);
        }

        return text;
    }

    private Breakdown Place(Claim claim, string lead, bool isFirst)
    {
        var opening = Array.Find(Openings, o => lead.Says(o) && !(o == "riêng" && lead.Says("nói riêng")));
        var parent = claim.Parent;
        if (opening is not null && (parent >= 0 || opening.EndsWith("gồm", StringComparison.Ordinal) || isFirst))
        {
            var isNested = _open is { Wholes.Count: > 0 } && !lead.Contains(';') && !isFirst;
            return Open(isNested ? _open : null, Wholes(parent), parent, lead);
        }

        var closes = _open is { Outer: not null } && (lead.Contains(';') || parent != _open.EngineParent);
        if (closes && (parent == _open!.Outer!.EngineParent || parent < 0))
        {
            return _open = _open.Outer!;
        }

        if (_open is null || (parent != _open.EngineParent && parent >= 0) || (parent < 0 && _open.EngineParent >= 0))
        {
            var wholes = parent >= 0 ? [_report.Claims[parent]] : Array.Empty<Claim>();
            return Open(parent >= 0 && _open is not null && _open.Members.Contains(_report.Claims[parent]) ? _open : null, wholes, parent, lead);
        }

        return _open;
    }

    private Breakdown Open(Breakdown? outer, IReadOnlyList<Claim> wholes, int parent, string lead)
    {
        _open = new Breakdown(outer, wholes, parent, lead);
        _found.Add(_open);
        return _open;
    }

    /// <summary>What "trong đó" may refer to: the claims before it from the nearest back, the one the reader chose, the sentence before.</summary>
    private List<Claim> Wholes(int parent)
    {
        var wholes = new List<Claim>();
        for (var i = _sentence.Count - 1; i >= 0 && wholes.Count < MostWholes; i--)
        {
            wholes.Add(_sentence[i]);
        }

        if (parent >= 0 && !wholes.Contains(_report.Claims[parent]))
        {
            wholes.Add(_report.Claims[parent]);
        }

        if (wholes.Count == 0 && _topBefore is not null)
        {
            wholes.Add(_topBefore);
        }

        if (wholes.Count == 0 && Annotated() is { } annotated)
        {
            wholes.Add(annotated);
        }

        return wholes;
    }

    /// <summary>The claim that the footnote at hand annotates.</summary>
    private Claim? Annotated()
    {
        if (_at is not { Paragraph: { Kind: ParagraphKind.Footnote } note } || !_report.View.Layout.FootnoteMarks.TryGetValue(note.Footnote, out var mark))
        {
            return null;
        }

        var start = _report.View.Tokens[mark].Start;
        var number = _report.Mentions.LastOrDefault(m => m.Start < start && m.Claim >= 0 && start - m.End < 60);
        return number is null ? null : _report.Claims[number.Claim];
    }

    /// <summary>The first claim of an item is a part of what the line above the list states.</summary>
    private void TakeItem(Claim claim, SentenceView sentence)
    {
        if (!_lists.TryGetValue(sentence.Section.First, out var list))
        {
            var whole = _lastBefore.GetValueOrDefault(sentence.Section.First);
            if (whole is null)
            {
                return;
            }

            var lead = _report.Words(whole.Figures[^1].End, _report.View.Tokens[sentence.Section.Last - 1].End);
            _lists[sentence.Section.First] = list = new Breakdown(null, [whole, .. SentenceMates(whole)], -1, lead);
            _found.Add(list);
        }

        list.Members.Add(claim);
    }

    private IEnumerable<Claim> SentenceMates(Claim whole)
    {
        var sentence = _report.SentenceOf(whole.Figures[0]);
        return sentence.Numbers.Where(n => n.Claim >= 0).Select(n => _report.Claims[n.Claim]).Distinct().Where(c => c != whole);
    }

    private void Finish(Breakdown breakdown)
    {
        if (breakdown.Members.Count == 0)
        {
            return;
        }

        var last = breakdown.Members[^1];
        breakdown.SaysAll |= last.Label.ToLowerInvariant().Says("còn lại", "khác") || _report.Before(last.Figures[0], 60).Says("còn lại");
        breakdown.SaysAll |= breakdown.Members.Count == 2 && IsPair(Named(breakdown.Members[0]), Named(last));
        breakdown.TrailsOff = _report.After(last.Figures[^1]) is var after && (after.Contains("...", StringComparison.Ordinal) || after.Contains('…') || after.Says("v.v"));
    }

    /// <summary>The words that say what a part is: its label, what stands before its number and the noun after it.</summary>
    private string Named(Claim claim)
    {
        var after = _report.After(claim.Figures[0], 40);
        var end = after.AsSpan().IndexOfAny(",;.(");
        return $"{claim.Label.ToLowerInvariant()} {_report.Before(claim.Figures[0], 40)} {(end < 0 ? after : after[..end])}";
    }

    /// <summary>"thành thị" and "nông thôn": two kinds that leave no third.</summary>
    private static bool IsPair(string left, string right) =>
        Array.Exists(Pairs, p => (left.Says(p.One) && right.Says(p.Other) && !left.Says(p.Other)) || (left.Says(p.Other) && right.Says(p.One) && !right.Says(p.Other)));
}
