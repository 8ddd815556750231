using LaBan.Model.Catalog;

namespace LaBan.App.Reports.HalfYear;

/// <summary>A chapter of the report and the indicators it tells of, by the beginning of their codes.</summary>
public sealed record Chapter(string Title, IReadOnlyList<string> Prefixes);

/// <summary>The chapters in the order such reports keep. What no chapter claims is told in the last one.</summary>
public static class Outline
{
    public static IReadOnlyList<Chapter> Chapters { get; } =
    [
        new("Tăng trưởng kinh tế", ["grdp.", "tfp.", "labour.productivity."]),
        new("Công nghiệp, xây dựng", ["iip.", "output.industry", "product.", "zone.", "cluster.", "craft_village.", "site_clearance.", "output.construction"]),
        new("Nông, lâm nghiệp, thủy sản và nông thôn mới", ["output.agri", "crop.", "livestock.", "fishery.", "forest.", "ocop.", "nrd.", "cooperative.", "agri."]),
        new("Thương mại, dịch vụ, du lịch", ["output.services", "retail.", "trade.", "transport.", "post", "telecom.", "tourism.", "market.", "supermarket."]),
        new("Tài chính, ngân sách, tín dụng", ["budget.", "credit."]),
        new("Đầu tư, doanh nghiệp, kết cấu hạ tầng", ["capital.", "public_investment.", "investment.", "fdi.", "ddi.", "enterprise.", "urban.", "road."]),
        new("Lao động, việc làm, an sinh xã hội", ["labour.", "jobs.", "insurance.", "poverty.", "housing.", "income.", "population."]),
        new("Y tế", ["health.", "covid."]),
        new("Giáo dục, khoa học và công nghệ", ["education.", "science."]),
        new("Văn hóa, thể thao", ["culture.", "sport."]),
        new("Tài nguyên, môi trường", ["water.", "waste.", "env."]),
        new("Cải cách hành chính, chuyển đổi số, thanh tra", ["pci.", "par_index.", "sipas.", "dti.", "egov.", "complaint.", "inspection."]),
        new("An ninh, trật tự an toàn xã hội", ["crime.", "traffic.", "fire."]),
        new("Lĩnh vực khác", []),
    ];

    /// <summary>Gives every indicator to the chapter with the longest prefix that fits.</summary>
    public static IEnumerable<(Chapter Chapter, IReadOnlyList<Indicator> Indicators)> Share(IEnumerable<Indicator> indicators)
    {
        var byChapter = indicators.ToLookup(i => Chapters.MaxBy(c => Fit(c, i.Code))!);
        return Chapters.Select(c => (c, (IReadOnlyList<Indicator>)[.. byChapter[c]]));
    }

    private static int Fit(Chapter chapter, string code) =>
        chapter.Prefixes.Count == 0
            ? 0
            : chapter.Prefixes.Max(p => code.StartsWith(p, StringComparison.Ordinal) ? p.Length : -1);
}
