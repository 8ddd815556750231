using LaBan.Text.Claims;
using LaBan.Text.Lexicon;
using LaBan.Text.Links;
using LaBan.Text.Normalising;
using LaBan.Text.Reading;
using LaBan.Text.Trace;

namespace LaBan.Text;

/// <summary>What the reader is told about a report besides its text.</summary>
/// <param name="AsOf">The day the report was written, when known: it settles the year of a report that names none.</param>
/// <param name="Area">The code of the area the report is about; carried along, the reading does not depend on it.</param>
public sealed record ReadingOptions(DateOnly? AsOf = null, string? Area = null);

/// <summary>
/// Reads a report in Vietnamese: says of every number what it is, and gathers the figures into claims about indicators. Pure,
/// deterministic and safe for several threads; time and memory grow with the length of the text.
/// </summary>
/// <example>
/// <code>
/// var reader = new ReportReader(catalogue);
/// var reading = reader.Read("Kim ngạch xuất khẩu 6 tháng đầu năm 2024 đạt 12,6 tỷ USD, tăng 22,6% so với cùng kỳ.");
/// </code>
/// </example>
public sealed class ReportReader
{
    private readonly ReportLexicon _lexicon;
    private readonly IndicatorIndex _index;

    /// <summary>A reader that links to a catalogue; an empty one links nothing.</summary>
    public ReportReader(IReadOnlyList<CatalogueIndicator> catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var vocabulary = new Vocabulary();
        _lexicon = new ReportLexicon(vocabulary);
        _index = new IndicatorIndex(catalogue, vocabulary);
        _lexicon.Seal();
    }

    /// <summary>The catalogue it links to.</summary>
    internal IReadOnlyList<CatalogueIndicator> Catalogue => _index.Indicators;

    /// <summary>Reads a text.</summary>
    public ReportReading Read(string text, ReadingOptions? options = null) => Read(new SourceText(text), options);

    /// <summary>Reads a text with its tables.</summary>
    public ReportReading Read(SourceText source, ReadingOptions? options = null) => Read(source, options, null);

    /// <summary>Why the number that begins at an offset of the normal text was read as it was, stage by stage.</summary>
    public IReadOnlyList<TraceStep> Explain(SourceText source, int start, ReadingOptions? options = null)
    {
        var trace = new ReadingTrace(start);
        var number = Read(source, options, trace).Mentions.FirstOrDefault(m => m.Start == start);
        if (number?.Indicator is { } code && trace.Steps.All(s => s.Stage != "links"))
        {
            trace.Follows(start, Catalogue[_index.PlaceOf(code)]);
        }

        return trace.Steps;
    }

    /// <summary>Reads a text and keeps what the stages found on the way.</summary>
    internal (ReportReading Reading, ReportStructure Structure) ReadWithStructure(SourceText source, ReadingOptions? options, ReadingTrace? trace = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var normal = NormalText.Of(source.Text);
        var pipeline = new Pipeline(_lexicon, _index, options ?? new ReadingOptions(), trace);
        var (mentions, claims) = pipeline.Run(normal.Text, source.Rows);
        return (new ReportReading(normal, mentions, claims), pipeline.Structure!);
    }

    private ReportReading Read(SourceText source, ReadingOptions? options, ReadingTrace? trace)
    {
        var (reading, structure) = ReadWithStructure(source, options, trace);
        structure.View.GiveBack();
        return reading;
    }
}
