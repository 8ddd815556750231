using LaBan.App.Documents.Screen;
using LaBan.Model.Documents;
using LaBan.Text;
using LaBan.Text.Checking;
using LaBan.Text.Mentions;

namespace LaBan.App.Documents.Review;

/// <summary>A finding as the page shows it.</summary>
/// <param name="Number">Its place among all, from 1.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Key">By which it is known again.</param>
/// <param name="Section">The heading it stands under; null before the first.</param>
/// <param name="Page">The page of the text it is on.</param>
/// <param name="Mention">The number in it, by its place among all; null for mere words.</param>
/// <param name="Decision">What was decided last.</param>
/// <param name="IsNew">Whether the round before did not have it.</param>
public sealed record ReviewedFinding(
    int Number, Finding Finding, string Key, string? Section, int Page, int? Mention, FindingDecision? Decision, bool IsNew)
{
    public DecisionState State => Decision?.State ?? DecisionState.Open;

    /// <summary>Whether somebody still has to look at it.</summary>
    public bool IsPending => State is DecisionState.Open or DecisionState.Deferred;
}

/// <summary>A checked document with all that the page says about it.</summary>
public sealed class DocumentReview
{
    private readonly Headings _headings;

    /// <summary>Puts a check together with its history.</summary>
    /// <param name="document">The document.</param>
    /// <param name="outcome">What came of the check, suppressed findings left out.</param>
    /// <param name="history">Rounds and decisions of its draft.</param>
    public DocumentReview(OpenDocument document, CheckOutcome outcome, ReviewHistory history)
    {
        (Document, Outcome, History) = (document, outcome, history);
        Pages = new DocumentPages(outcome.Result.Reading, document.Source!);
        Marks = new ReviewMarks(outcome.Result);
        _headings = new Headings(outcome.Result.Reading, document.Source!);
        var before = history.Before(document.Id)?.Findings.ToHashSet(StringComparer.Ordinal);
        Findings = [.. outcome.Result.Findings.Select((f, i) => Reviewed(f, i, before))];
    }

    public OpenDocument Document { get; }

    public CheckOutcome Outcome { get; }

    public CheckResult Result => Outcome.Result;

    public ReportReading Reading => Outcome.Result.Reading;

    public ReviewHistory History { get; }

    public DocumentPages Pages { get; }

    public ReviewMarks Marks { get; }

    /// <summary>All findings in the order of the text.</summary>
    public IReadOnlyList<ReviewedFinding> Findings { get; }

    /// <summary>The sentence of a finding.</summary>
    public string SentenceOf(Finding finding)
    {
        var (start, end) = Sentences.Around(Reading.Text.Text, finding.Span);
        return Reading.Text.Text[start..end];
    }

    /// <summary>Where on the site a place of the text is: its part, when the text has several, and its mark.</summary>
    public string AddressOf(int offset)
    {
        var id = Marks.IdAt(offset);
        return Pages.Count == 1 ? $"#{id}" : $"?phan={Pages.PageOf(offset)}#{id}";
    }

    /// <summary>How many findings of a severity still wait for somebody.</summary>
    public int Pending(Severity severity) => Findings.Count(f => f.Finding.Severity == severity && f.IsPending);

    private ReviewedFinding Reviewed(Finding finding, int index, HashSet<string>? before)
    {
        var (key, start) = (Outcome.Keys[index], finding.Span.Start);
        return new(index + 1, finding, key, _headings.Above(start)?.Name, Pages.PageOf(start), NumberAt(finding.Span),
            History.Decisions.GetValueOrDefault(key), before is not null && !before.Contains(key));
    }

    /// <summary>The first number that a finding is about.</summary>
    private int? NumberAt(TextSpan span)
    {
        var numbers = Reading.Mentions;
        var (low, high) = (0, numbers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = numbers[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < numbers.Count && numbers[low].Start < span.End ? low : null;
    }

    /// <summary>The number of a finding.</summary>
    public Mention? MentionOf(ReviewedFinding finding) => finding.Mention is { } at ? Reading.Mentions[at] : null;
}

/// <summary>What is known of a draft besides its text.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Rounds">Every check of it, the newest first.</param>
/// <param name="Decisions">The last decision about each finding.</param>
public sealed record ReviewHistory(long Draft, IReadOnlyList<CheckRound> Rounds, IReadOnlyDictionary<string, FindingDecision> Decisions)
{
    /// <summary>The last round of another version, before the first of this document; null when this is the first version.</summary>
    public CheckRound? Before(string document)
    {
        var first = Rounds.LastOrDefault(r => r.DocumentId == document);
        return Rounds.FirstOrDefault(r => first is not null && r.Id < first.Id && r.Sha256 != first.Sha256);
    }
}
