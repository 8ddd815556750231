using LaBan.App.Analysis;
using LaBan.App.Observations;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using LaBan.Text.Document;

namespace LaBan.App.Reports.HalfYear;

/// <summary>
/// Composes "báo cáo 6 tháng": the results of the first half of a year by field, the annex in the columns of the office
/// (Biểu 2), and the list of what has no figure. Every figure is bound to the version it was taken from.
/// </summary>
public sealed class HalfYearComposer(FigureReader reader, PlanReviewer reviewer)
{
    /// <summary>The name of this kind of report on the command line.</summary>
    public const string Type = "bao-cao-6-thang";

    public async Task<Outcome<TextDocument>> Compose(ReferenceData data, Period half, DateOnly asOf, CancellationToken cancel)
    {
        if (half.Kind != PeriodKind.HalfYear || half != Period.Half(half.Year, 1))
        {
            return ReportProblems.NotFirstHalf(half);
        }

        if (data.Province is not { } province)
        {
            return ReportProblems.NoProvince;
        }

        var source = await Read(data, province.Id, half, asOf, cancel);
        if (!data.Indicators.Any(i => source.In(i, half) is not null))
        {
            return ReportProblems.NoFigures(half, asOf);
        }

        return Write(source);
    }

    private async Task<HalfYear> Read(ReferenceData data, int province, Period half, DateOnly asOf, CancellationToken cancel)
    {
        var year = Period.ForYear(half.Year);
        var figures = await reader.Read(
            new(province, province, asOf)
            {
                Periods = [half, half.PreviousYear(), year, year.PreviousYear()],
                WholeYears = [half.Year],
            }, cancel);
        var plan = data.Plan(province, year.Code);
        var review = plan is null ? null : await reviewer.Review(data, plan, half, asOf, cancel);
        return new(data, half, asOf, figures, review);
    }

    private static TextDocument Write(HalfYear source)
    {
        var narrative = new Narrative(source);
        var standing = new PlanStanding(source);
        List<Block> blocks = [new Heading(HeadingLevel.Section, "I", "Kết quả chung so với kế hoạch năm"), .. standing.Blocks()];
        blocks.Add(new Heading(HeadingLevel.Section, "II", "Kết quả trên các lĩnh vực"));
        var number = 0;
        foreach (var (chapter, indicators) in Outline.Share(source.Data.Indicators))
        {
            List<Block> told = [.. narrative.Chapter(indicators)];
            if (told.Count > 0)
            {
                blocks.Add(new Heading(HeadingLevel.Clause, $"{++number}", chapter.Title));
                blocks.AddRange(told);
            }
        }

        blocks.AddRange(new ResultsAnnex(source).Blocks());
        blocks.AddRange(new MissingAnnex(source).Blocks());
        return new(blocks) { Frame = FrameOf(source) };
    }

    private static AdministrativeFrame FrameOf(HalfYear source)
    {
        var province = source.Data.Province!.NameVi;
        const string type = "Tỉnh ";
        var place = province.StartsWith(type, StringComparison.Ordinal) ? province[type.Length..] : province;
        return new()
        {
            IssuingAgency = ["ỦY BAN NHÂN DÂN", province.ToUpperInvariant()],
            Symbol = "BC-UBND",
            Place = place,
            Date = new(source.YearNumber, 6),
            TypeName = "BÁO CÁO",
            Subject = ["Kết quả thực hiện kế hoạch phát triển kinh tế - xã hội", source.Half.ToVietnamese()],
            Recipients = ["Thường trực Tỉnh ủy", "Thường trực HĐND tỉnh", "Chủ tịch, các Phó Chủ tịch UBND tỉnh", "Các sở, ban, ngành của tỉnh"],
            Archive = "VT, TH",
            SignatureLines = ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
        };
    }
}
