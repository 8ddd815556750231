using LaBan.Text.Claims;
using LaBan.Text.Mentions;
using LaBan.Text.Tokens;

namespace LaBan.Text.Links;

/// <summary>The things a claim names, held against those the names of an indicator have: "sản lượng ngô" is not "Sản lượng lúa".</summary>
internal sealed class ThingsNamed(IndicatorIndex index, ReportView view)
{
    private readonly List<int> _named = [];
    private ClaimDraft? _last;
    private Sentences.Paragraph? _paragraph;
    private int _topic = None;

    private const int None = -1;
    private const int Farthest = 60;
    private const int LongestCrop = 8;

    /// <summary>Gathers the things named in the claim's own clause; an elided subject or a yield goes on with those of the claim before.</summary>
    public void Gather(ClaimDraft claim, bool isElided, Draft? joint)
    {
        if (view.IsScanned)
        {
            return;
        }

        var goesOn = (isElided || view.Form(claim.First) is "năng" or "Năng") && claim.Previous is not null && claim.Previous == _last;
        if (!goesOn)
        {
            _named.Clear();
        }

        _last = claim;
        if (claim.Figures[0].SubjectFirst < 0)
        {
            AddRange(IsClosed(claim) ? claim.Last : ClauseOf(claim), claim.Last);
            AddRange(Math.Max(claim.Last, claim.Figures[0].At + 1), claim.Figures[0].Tail);
            AddCrop(claim.Sentence);
            AddRange(joint?.End ?? 0, joint?.Tail ?? 0);
        }

        FindTopic(claim);
    }

    /// <summary>"Cây lạc: diện tích gieo trồng …": the crop that opens a sentence is what all of it is about.</summary>
    private void AddCrop(SentenceView s)
    {
        var first = s.First;
        while (first < s.Last && !view.Tokens[first].IsWord)
        {
            first++;
        }

        for (var at = first + 1; at < Math.Min(first + LongestCrop, s.Last) && view.Form(first) is "Cây" or "cây"; at++)
        {
            if (view.Is(at, ':'))
            {
                AddRange(first, at);
                return;
            }
        }
    }

    /// <summary>Whether the paragraph is about a topic that no name of an indicator has.</summary>
    public bool IsOffTopic(int indicator) => _topic != None && !index.HasThing(indicator, _topic);

    /// <summary>The topic that the heading or the first claim of the paragraph names.</summary>
    private void FindTopic(ClaimDraft claim)
    {
        if (_paragraph == claim.Sentence.Paragraph)
        {
            return;
        }

        _paragraph = claim.Sentence.Paragraph;
        _topic = _named.Find(index.Things.IsTopic) is var own && _named.Exists(index.Things.IsTopic) ? own : None;
        var section = claim.Sentence.Section;
        var last = Math.Min(section.Last, section.First + Farthest);
        for (var at = section.First; _topic == None && at < last; at++)
        {
            _topic = index.Things.Match(view.Text, view.Between(0, last), at, out var thing) > 0 && index.Things.IsTopic(thing) ? thing : None;
        }
    }

    /// <summary>Whether the claim names a thing that no name of an indicator has; an event only where people or things are counted.</summary>
    public bool AreBeyond(Draft figure, int indicator)
    {
        foreach (var thing in _named)
        {
            var matters = !index.Things.IsEvent(thing) || figure.UnitKind is Lexicon.UnitKind.Count or Lexicon.UnitKind.Noun;
            if (matters && !index.HasThing(indicator, thing))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a semicolon parts the subject from the figure, or a comma from what is counted, which then names its own: "nông thôn mới; có
    /// 155 sản phẩm OCOP", "rà soát hộ cận nghèo, toàn tỉnh còn 9.604 hộ nghèo".
    /// </summary>
    private bool IsClosed(ClaimDraft claim)
    {
        var counts = claim.Figures[0].UnitKind is Lexicon.UnitKind.Count or Lexicon.UnitKind.Noun;
        for (var at = claim.Last; at < claim.Figures[0].At && at - claim.Last < Farthest; at++)
        {
            if (view.Is(at, ';') || (counts && view.Is(at, ',')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the clause begins that names the claim's subject: after the last sign, or "với", before its last word.</summary>
    private int ClauseOf(ClaimDraft claim)
    {
        var first = claim.Last;
        while (first > claim.Sentence.First && first > claim.First && claim.Last - first < Farthest
            && !(view.Tokens[first - 1].Kind == TokenKind.Mark && view.Tokens[first - 1].Mark is ',' or ';' or ':' or '(') && !view.IsBesides(first - 1))
        {
            first--;
        }

        return first;
    }

    private void AddRange(int first, int last)
    {
        for (var at = first; at < last;)
        {
            var length = index.Things.Match(view.Text, view.Between(0, last), at, out var thing);
            if (length > 0 && !_named.Contains(thing))
            {
                _named.Add(thing);
            }

            at += Math.Max(length, 1);
        }
    }
}
