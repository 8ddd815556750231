using LaBan.Benchmarks.Mutants.Economy;

namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>What numbers the sections of a layout.</summary>
internal enum Numbering
{
    /// <summary>Nothing: the title in bold.</summary>
    Bold,

    /// <summary>I. II. III.</summary>
    Roman,

    /// <summary>1. 2. 3.</summary>
    Arabic,

    /// <summary>1.1. 1.2.</summary>
    Nested,

    /// <summary>a) b) c)</summary>
    Letter,

    /// <summary>A dash.</summary>
    Dash,

    /// <summary>No title at all: paragraphs follow each other.</summary>
    None,
}

/// <summary>How one kind of report is built.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">The period it covers.</param>
/// <param name="Head">The block of its head.</param>
/// <param name="Section">How its main sections are numbered.</param>
/// <param name="Topic">How the topics within them are numbered.</param>
/// <param name="Bullet">The mark of its lists.</param>
/// <param name="Topics">The topics of each main section.</param>
internal sealed record SampleLayout(string Name, Span Span, string Head, Numbering Section, Numbering Topic, string Bullet, params string[] Topics)
{
    /// <summary>Whether the title of a topic runs into its paragraph.</summary>
    public bool RunsIn { get; init; }

    /// <summary>Whether it ends with a table of indicators.</summary>
    public bool HasAnnex { get; init; }

    /// <summary>Whether the main results stand in front.</summary>
    public bool SummaryFirst { get; init; }

    /// <summary>Whether figures are set out in notes at the end.</summary>
    public bool HasNotes { get; init; }

    /// <summary>Every layout.</summary>
    public static IReadOnlyList<SampleLayout> All { get; } =
    [
        new("sáu tháng, mục I.1", Span.Half, "head.report", Numbering.Roman, Numbering.Arabic, "- ",
            "growth industry farming retail", "budget invest", "schools welfare order office"),
        new("sáu tháng, đoạn đánh số", Span.Half, "head.bare", Numbering.Roman, Numbering.Arabic, "- ",
            "growth industry farming retail budget invest", "schools welfare", "office order") { RunsIn = true },
        new("cả năm, mục 1.1", Span.Year, "head.report", Numbering.Roman, Numbering.Nested, "- ",
            "growth labour industry farming retail", "budget invest", "welfare schools", "office order") { HasAnnex = true },
        new("thông cáo báo chí", Span.Year, "head.press", Numbering.Bold, Numbering.Dash, "+ ",
            "growth industry farming retail budget invest", "welfare schools order office") { RunsIn = true },
        new("chín tháng, gạch đầu dòng", Span.NineMonths, "head.department", Numbering.Roman, Numbering.Dash, "+ ",
            "growth industry retail budget invest", "welfare order") { RunsIn = true, SummaryFirst = true },
        new("thống kê quý", Span.Quarter, "head.statistics", Numbering.Arabic, Numbering.Letter, "- ",
            "growth", "farming industry", "retail budget", "welfare order") { HasAnnex = true },
        new("báo cáo tháng", Span.Month, "head.department", Numbering.Arabic, Numbering.None, "- ",
            "industry", "farming", "retail", "budget", "invest", "order"),
        new("báo cáo tháng có biểu", Span.Month, "head.report", Numbering.Roman, Numbering.Arabic, "* ",
            "industry farming retail", "budget invest welfare") { HasAnnex = true, SummaryFirst = true },
        new("cả năm, chú thích", Span.Year, "head.report", Numbering.Roman, Numbering.Arabic, "- ",
            "growth labour industry", "farming retail budget", "invest welfare schools office") { HasNotes = true },
        new("cả năm, từng dòng", Span.Year, "head.department", Numbering.Arabic, Numbering.Letter, "• ",
            "growth labour", "industry farming retail", "budget invest", "welfare order office") { SummaryFirst = true, HasAnnex = true },
        new("chín tháng thống kê", Span.NineMonths, "head.statistics", Numbering.Roman, Numbering.Arabic, "- ",
            "growth industry", "farming retail", "invest budget", "schools welfare order") { HasNotes = true },
        new("sáu tháng, đề mục đậm", Span.Half, "head.report", Numbering.Bold, Numbering.Nested, "- ",
            "growth industry farming", "retail budget", "invest welfare schools", "order office") { HasAnnex = true },
        new("quý, đoạn liền", Span.Quarter, "head.department", Numbering.Roman, Numbering.None, "- ",
            "growth industry farming retail", "budget invest", "welfare order") { SummaryFirst = true },
        new("cả năm, mục a)", Span.Year, "head.report", Numbering.Arabic, Numbering.Letter, "+ ",
            "growth labour industry farming retail budget invest", "schools welfare order office") { RunsIn = true, HasAnnex = true, HasNotes = true },
    ];
}
