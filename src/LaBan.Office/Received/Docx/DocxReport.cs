using System.Xml;
using LaBan.Text.Reading;

namespace LaBan.Office.Received.Docx;

/// <summary>
/// Reads a Word document as it would be printed: inserted text counts and deleted text does not, lists carry their numbers, notes
/// stand after the paragraph that calls them, headers and footers come last.
/// </summary>
internal static class DocxReport
{
    public static SourceText Read(ReadOnlyMemory<byte> file, ReadingLimits limits, CancellationToken cancel, TextTrace? trace = null)
    {
        using var package = PackageFile.Open(file, limits);
        try
        {
            return Read(package, limits, trace, cancel);
        }
        catch (XmlException)
        {
            throw new ReportRefusedException(ReportFileProblems.Damaged);
        }
    }

    private static SourceText Read(PackageFile package, ReadingLimits limits, TextTrace? trace, CancellationToken cancel)
    {
        var parts = DocxParts.Of(package);
        var context = new FlowContext(ListNumbers.Of(package, parts), Notes(package, parts, limits, cancel), limits, cancel, trace);
        var text = new SourceTextBuilder(limits.Characters, trace);
        Body(package, parts, context, text);
        Margins(package, parts, context, text);
        return text.Build();
    }

    /// <summary>The body. Here as elsewhere one part is open at a time: for several, the pool of buffers has to be laid out by cores first.</summary>
    private static void Body(PackageFile package, DocxParts parts, FlowContext context, SourceTextBuilder text)
    {
        using var body = package.Xml(parts.Document);
        if (body is null || !new FlowReader(body, context, text).Read())
        {
            throw new ReportRefusedException(OtherPackage(package));
        }
    }

    /// <summary>Headers and footers, each wording once: page numbers and repeated lines say nothing.</summary>
    private static void Margins(PackageFile package, DocxParts parts, FlowContext context, SourceTextBuilder text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in (HashSet<string>)[.. parts.Of("header"), .. parts.Of("footer")])
        {
            var margin = new SourceTextBuilder(context.Limits.Characters);
            using var xml = package.Xml(part);
            if (xml is null)
            {
                continue;
            }

            new FlowReader(xml, context with { Numbers = null, Notes = null, Trace = null }, margin).Read();
            foreach (var line in margin.Build().Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (HasLetter(line) && seen.Add(line))
                {
                    context.Trace?.OpenMargin();
                    text.Paragraph(context.Trace is { } trace ? Wording.From(line, trace.TakeSign()) : line);
                }
            }
        }
    }

    private static bool HasLetter(string line)
    {
        foreach (var c in line)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static NoteTexts Notes(PackageFile package, DocxParts parts, ReadingLimits limits, CancellationToken cancel)
    {
        var notes = new NoteTexts();
        foreach (var kind in new[] { "footnote", "endnote" })
        {
            foreach (var part in parts.Of(kind + "s"))
            {
                using var xml = package.Xml(part);
                notes.Read(xml, kind, new FlowContext(null, null, limits, cancel));
            }
        }

        return notes;
    }

    private static Measures.Problem OtherPackage(PackageFile package) =>
        package.Has("xl/") ? ReportFileProblems.OtherKind("bảng tính Excel", "an Excel workbook")
        : package.Has("ppt/") ? ReportFileProblems.OtherKind("bản trình chiếu PowerPoint", "a PowerPoint presentation")
        : package.Has("content.xml") ? ReportFileProblems.OtherKind("tệp OpenDocument (.odt, .ods)", "an OpenDocument file (.odt, .ods)")
        : package.Has("word/") ? ReportFileProblems.Damaged
        : ReportFileProblems.OtherKind("tệp nén zip", "a zip archive");
}
