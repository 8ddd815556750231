using LaBan.Office.Word.Conformity;

namespace LaBan.Office.Word;

/// <summary>What NĐ 30/2020 asks of the layout, one line of the check each.</summary>
public enum LayoutPoint
{
    /// <summary>A4.</summary>
    Paper,

    /// <summary>Top and bottom 20–25, left 30–35, right 15–20 mm.</summary>
    Margins,

    /// <summary>Times New Roman.</summary>
    Font,

    /// <summary>Black.</summary>
    Colour,

    /// <summary>Agency and quốc hiệu side by side.</summary>
    HeadTable,

    /// <summary>Quốc hiệu on one line.</summary>
    NationLine,

    /// <summary>Lines under tiêu ngữ, agency and trích yếu, drawn and of the right length.</summary>
    DrawnLines,

    /// <summary>Leading zeros of day and month.</summary>
    Date,

    /// <summary>Number blank or with its leading zero.</summary>
    Number,

    /// <summary>"./." at the end of the text.</summary>
    EndMark,

    /// <summary>"- Lưu: VT" as the last line of Nơi nhận.</summary>
    Archive,

    /// <summary>No page number on page one.</summary>
    FirstPage,

    /// <summary>Page number centred in the top margin.</summary>
    PageNumber,

    /// <summary>Each annex counts its pages from 1.</summary>
    AnnexPages,

    /// <summary>First line in by 1 or 1,27 cm.</summary>
    Indent,

    /// <summary>At least 6 pt between paragraphs.</summary>
    Spacing,

    /// <summary>At most 1,5 lines.</summary>
    LineSpacing,

    /// <summary>Precomposed Unicode.</summary>
    Normalisation,
}

/// <summary>A point of the layout that a Word file does not keep, in Vietnamese, with the first place where it is seen.</summary>
public sealed record LayoutFinding(LayoutPoint Point, string Message, string? Where = null);

/// <summary>Checks a Word file, ours or received, against the layout of NĐ 30/2020.</summary>
public static class LayoutConformity
{
    /// <summary>What the file does not keep, in the order of the points; empty when it conforms.</summary>
    /// <exception cref="InvalidDataException">The stream is not a Word file.</exception>
    public static IReadOnlyList<LayoutFinding> Check(Stream docx) =>
        WordFile.Read<IReadOnlyList<LayoutFinding>>(docx, main => [.. Findings(new LaidOutDocument(main)).OrderBy(finding => finding.Point)]);

    private static IEnumerable<LayoutFinding> Findings(LaidOutDocument document) =>
    [
        .. new PageChecks(document).Findings(),
        .. new HeadChecks(document).Findings(),
        .. new LineChecks(document).Findings(),
        .. new TextChecks(document).Findings(),
        .. new BodyChecks(document).Findings(),
    ];
}
