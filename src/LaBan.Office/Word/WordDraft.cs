using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using LaBan.Text.Document;

namespace LaBan.Office.Word;

/// <summary>The document while it is being written: its main part, its figures, and how many drawings it has so far.</summary>
internal sealed class WordDraft(MainDocumentPart main)
{
    public MainDocumentPart Main { get; } = main;

    public FigureRegister Figures { get; } = new();

    public int Charts { get; private set; }

    public int NextChart() => ++Charts;

    /// <summary>The runs of a paragraph or cell; figures with their bookmarks.</summary>
    public IEnumerable<OpenXmlElement> Runs(IEnumerable<Run> runs, Emphasis emphasis = default) =>
        runs.SelectMany(run => Elements(run, emphasis with
        {
            Bold = emphasis.Bold || run.Bold,
            Italic = emphasis.Italic || run.Italic,
        }));

    private IEnumerable<OpenXmlElement> Elements(Run run, Emphasis emphasis)
    {
        var printed = Markup.Run(run.Text, emphasis);
        return run is Figure figure ? Figures.Bookmark(figure, printed) : [printed];
    }
}
