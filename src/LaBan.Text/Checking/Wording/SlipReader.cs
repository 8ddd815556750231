using System.Collections.Concurrent;
using System.Collections.Frozen;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Tokens;

namespace LaBan.Text.Checking.Wording;

/// <summary>Finds syllables that are one slip away from what their neighbours call for.</summary>
internal sealed class SlipReader(CheckedReport report)
{
    private const int LongestWord = 20;
    private const int MostRemembered = 20_000;

    // Vietnamese has some seven thousand syllables; what is known of one holds for every document.
    private static readonly ConcurrentDictionary<string, Form> Remembered = new(StringComparer.Ordinal);

    /// <summary>Words so frequent that they stand beside anything: "đầu từ" is no slip for "đầu tư".</summary>
    private static readonly FrozenSet<string> Free = ("từ và các của có cho với về là ở đã đến do để tại theo như được này đó nhưng một hai ba bốn năm sáu bảy tám chín mười số tháng ngày "
        + "trong trên dưới ngoài trước sau giữa khi nếu thì mà nên vì bởi qua ra vào lên xuống đi lại cũng còn đang sẽ không chưa chỉ rất hơn nhất cả mỗi mọi từng những nhiều ít khác "
        + "tỉnh tính huyện xã thôn bản tổ tô sở đạt tăng giảm bằng so lần đợt cấp mới cũ lớn nhỏ cao thấp đồng đông tây nam bắc người hộ con cây tấn triệu tỷ nghìn khu vùng loại bị làm đưa dù tư ủy thu thủ chi chỉ").Split(' ')
        .Select(w => Spelling.Key(w)).ToFrozenSet();

    private readonly Form[] _forms = Forms(report.View);
    private readonly string[] _keys = new string[report.View.Tokens.Length];
    private readonly Token[] _tokens = report.View.Tokens;

    /// <summary>What there is to know of a printed form, found out once.</summary>
    private sealed record Form(string Key, bool IsKnown, bool IsLegal, bool IsFree);

    /// <summary>The slips in the order of the text.</summary>
    public IEnumerable<Slip> Read()
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            _keys[i] = _forms[i].Key;
        }

        foreach (var (first, last) in Runs())
        {
            for (var at = first; at < last; at++)
            {
                if (Slip(first, last, at) is { } slip)
                {
                    yield return slip;
                }
            }
        }
    }

    private static Form[] Forms(ReportView view)
    {
        var none = new Form("", false, true, true);
        var lookup = Remembered.GetAlternateLookup<ReadOnlySpan<char>>();
        var forms = new Form[view.Tokens.Length];
        for (var i = 0; i < forms.Length; i++)
        {
            var printed = view.Form(i);
            if (!view.Tokens[i].IsWord || printed.Length >= LongestWord)
            {
                forms[i] = none;
            }
            else if (!lookup.TryGetValue(printed, out forms[i]!))
            {
                var key = Spelling.Key(printed);
                forms[i] = new Form(key, KnownTerms.All.HasSyllable(key), VietnameseSyllable.IsLegalKey(key), Free.Contains(key));
                if (Remembered.Count < MostRemembered)
                {
                    Remembered.TryAdd(printed.ToString(), forms[i]);
                }
            }
        }

        return forms;
    }

    /// <summary>Stretches of words with nothing but blanks between them, within one sentence.</summary>
    private List<(int First, int Last)> Runs()
    {
        var runs = new List<(int, int)>();
        foreach (var sentence in report.Sentences)
        {
            var first = sentence.First;
            for (var i = sentence.First; i <= sentence.Last; i++)
            {
                if (i == sentence.Last || !_tokens[i].IsWord || (i > first && _tokens[i].Glued))
                {
                    runs.Add((first, i));
                    first = i < sentence.Last && _tokens[i].IsWord ? i : i + 1;
                }
            }
        }

        return runs;
    }

    /// <summary>What was meant by a syllable: first by phrases of several words, then by pairs, then by two words run together.</summary>
    private Slip? Slip(int first, int last, int at)
    {
        var isLegal = _forms[at].IsLegal;
        if (_tokens[at].Length < 2 || (isLegal && _forms[at].IsFree) || IsKnownWithNeighbour(first, last, at) || IsName(first, at))
        {
            return null;
        }

        for (var length = Math.Min(KnownTerms.All.Longest, last - first); length >= 2; length--)
        {
            for (var start = Math.Max(first, at - length + 1); start <= at && start + length <= last; start++)
            {
                if (OthersAreKnown(start, length, at) && Meant(start, length, at) is { } meant && (length > 2 || !isLegal || IsFreeOfOthers(first, last, start)))
                {
                    return Make(start, length, meant, !isLegal || length > 2 || IsWitnessed(meant, start));
                }
            }
        }

        return isLegal ? null : RunTogether(at);
    }

    private string? Meant(int start, int length, int at) => KnownTerms.All.Near(_keys.AsSpan(start, length), at - start);

    /// <summary>No phrase can be meant where a neighbour is in none.</summary>
    private bool OthersAreKnown(int start, int length, int at)
    {
        for (var i = start; i < start + length; i++)
        {
            if (i != at && !_forms[i].IsKnown)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsPair(int at) => _forms[at].IsKnown && _forms[at + 1].IsKnown && KnownTerms.All.IsKnown(_keys.AsSpan(at, 2));

    /// <summary>Whether the word with the one before or after it is a known pair as it stands.</summary>
    private bool IsKnownWithNeighbour(int first, int last, int at) =>
        (at > first && IsPair(at - 1)) || (at + 1 < last && IsPair(at));

    /// <summary>Whether the right half of the pair belongs to no other known pair: "bắt đầu từ", "số lượng thực".</summary>
    private bool IsFreeOfOthers(int first, int last, int start) =>
        !(start > first && IsPair(start - 1)) && !(start + 2 < last && IsPair(start + 1));

    /// <summary>A capital inside a sentence begins a name; a heading in capitals has them throughout.</summary>
    private bool IsName(int first, int at)
    {
        if (!char.IsUpper(report.Text[_tokens[at].Start]))
        {
            return false;
        }

        var isShouted = _tokens[at].Length > 1 && char.IsUpper(report.Text[_tokens[at].End - 1]);
        var opens = at == first && (at == 0 || !(_tokens[at - 1].IsNumber || _tokens[at - 1].Is(',')));
        return isShouted ? !HasShoutedNeighbour(at) : !opens;
    }

    private bool HasShoutedNeighbour(int at) => IsShouted(at - 1) || IsShouted(at + 1);

    private bool IsShouted(int at) =>
        at >= 0 && at < _tokens.Length && _tokens[at].IsWord && _tokens[at].Length > 1 && char.IsUpper(report.Text[_tokens[at].Start]) && char.IsUpper(report.Text[_tokens[at].End - 1]);

    /// <summary>The text itself writes the pair as meant at least twice, and this way once.</summary>
    private bool IsWitnessed(string meant, int start) =>
        Count(meant) > 1 && Count(report.View.TextOf(start, start + 2)) == 1;

    private int Count(string phrase)
    {
        var count = 0;
        for (var at = report.Text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = report.Text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }

    private Slip Make(int start, int length, string meant, bool isSure) =>
        new(new(_tokens[start].Start, _tokens[start + length - 1].End), report.View.TextOf(start, start + length), meant, isSure);

    /// <summary>"tốcđộ".</summary>
    private Slip? RunTogether(int at)
    {
        var form = report.View.Form(at).ToString();
        for (var cut = 2; cut <= form.Length - 2 && form.Length < 15; cut++)
        {
            if (KnownTerms.All.IsKnown([Spelling.Key(form.AsSpan(0, cut)), Spelling.Key(form.AsSpan(cut))]))
            {
                return new Slip(new(_tokens[at].Start, _tokens[at].End), form, form[..cut] + " " + form[cut..], true);
            }
        }

        return null;
    }
}
