using LaBan.Text.Context;
using LaBan.Text.Mentions;
using LaBan.Text.Sentences;
using LaBan.Text.Tables;

namespace LaBan.Text;

/// <summary>Reads the numbers of each sentence in reading order, carrying section, period and base from one to the next.</summary>
internal sealed class SentenceReader(ReportView view, Section report, List<SentenceView> sentences)
{
    private readonly SectionReader _sections = new(view, report);
    private readonly TableReader _tables = new();
    private readonly Dictionary<int, Carried> _ends = [];
    private Paragraph? _paragraph;
    private TimeExpression? _time;
    private string? _last;
    private string? _lastBase;

    /// <summary>What a sentence hands on to its footnotes.</summary>
    private sealed record Carried(Section Section, string? Period, string? Base);

    /// <summary>Reads the sentences from one place to another; all before them were read.</summary>
    public void Read(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var sentence = sentences[i];
            if (_paragraph != sentence.Paragraph)
            {
                _paragraph = sentence.Paragraph;
                (_time, _lastBase) = (null, null);
                _sections.Leave(_paragraph);
            }

            Read(sentence);
            if (Announces(sentence))
            {
                _sections.EnterList(sentence);
            }
        }
    }

    private void Read(SentenceView sentence)
    {
        var host = Host(sentence);
        if (sentence.Paragraph.Kind == ParagraphKind.Heading && sentence.First == sentence.Paragraph.First)
        {
            _sections.Enter(sentence);
        }

        sentence.Section = host?.Section ?? _sections.Current;
        if (sentence.Paragraph.Kind == ParagraphKind.Row)
        {
            _tables.Read(sentence);
        }
        else
        {
            _tables.Note(sentence);
        }

        UnitReader.Read(sentence);
        NameReader.Read(sentence);
        FractionReader.Read(sentence);
        RoleReader.Read(sentence);
        GoalReader.Read(sentence);
        var goesOn = _last is not null && (view.Has(FirstWord(sentence), Lexicon.Cue.Where) || GoesOnWithMonth(sentence));
        var ruling = BasisReader.Read(sentence, host?.Base ?? (goesOn && !view.IsScanned ? _lastBase : null));
        _time = PeriodReader.Read(sentence, _time, host?.Period ?? (goesOn ? _last : null));
        BaseValueReader.Read(sentence);
        _last = LastPeriod(sentence);
        _lastBase = sentence.Numbers.FindLast(n => n.Role == NumberRole.Change)?.Basis;
        _lastBase = _lastBase is BasisReader.Other or BasisReader.Average ? _lastBase : null;
        if (view.Layout.FootnoteMarks.Count > 0)
        {
            _ends[sentence.First] = new Carried(sentence.Section, _last, ruling);
        }
    }

    /// <summary>Whether a sentence without a time goes on with a list of changes against the month before.</summary>
    private bool GoesOnWithMonth(SentenceView sentence) =>
        _lastBase == BasisReader.Other && sentence.Times.Count == 0 && !view.IsScanned && _last!.Contains("-M", StringComparison.Ordinal)
        && sentence.Numbers.Find(n => n.Role.IsMeasure())?.Role == NumberRole.Change;

    /// <summary>Whether a list follows: the last sign of the paragraph is a colon.</summary>
    private bool Announces(SentenceView sentence) =>
        sentence.Last == sentence.Paragraph.Last && view.Is(sentence.Last - 1, ':') && sentence.Paragraph.Kind is ParagraphKind.Body or ParagraphKind.Item;

    private int FirstWord(SentenceView sentence)
    {
        var at = sentence.First;
        while (at < sentence.Last - 1 && !view.Tokens[at].IsWord)
        {
            at++;
        }

        return at;
    }

    private static string? LastPeriod(SentenceView sentence) =>
        (sentence.Numbers.FindLast(n => n.Period is not null && !n.InBrackets && !IsAside(sentence, n)) ?? sentence.Numbers.FindLast(n => n.Period is not null))?.Period;

    /// <summary>"(cùng kỳ tăng 8,02%)": brackets with a time of their own.</summary>
    private static bool IsAside(SentenceView s, Draft number)
    {
        for (var i = number.At - 1; i >= s.First; i--)
        {
            if (s.View.Is(i, '(') || s.View.Is(i, ')'))
            {
                return s.View.Is(i, '(');
            }
        }

        return false;
    }

    /// <summary>For a footnote: what the sentence that carries its mark hands on.</summary>
    private Carried? Host(SentenceView sentence)
    {
        if (sentence.Paragraph.Kind != ParagraphKind.Footnote || !view.Layout.FootnoteMarks.TryGetValue(sentence.Paragraph.Footnote, out var mark))
        {
            return null;
        }

        var low = 0;
        var high = sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = sentences[middle].First <= mark ? (middle, high) : (low, middle - 1);
        }

        return _ends.TryGetValue(sentences[low].First, out var carried) ? carried : null;
    }
}
