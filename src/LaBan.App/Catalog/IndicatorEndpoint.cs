using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;

namespace LaBan.App.Catalog;

/// <summary>The doors to an indicator as a file, under the address of its page and with the same question.</summary>
public static class IndicatorEndpoint
{
    public static void MapIndicatorFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/chi-tieu/{code}.csv", async ([AsParameters] Asked asked, CancellationToken cancel) =>
            await asked.Read(cancel) is { } sheet ? TableFile.Csv(sheet.Indicator.Code, asked.File.Figures(sheet)) : asked.Missing()).Public();
        routes.MapGet("/chi-tieu/{code}.xlsx", async ([AsParameters] Asked asked, CancellationToken cancel) =>
            await asked.Read(cancel) is { } sheet
                ? TableFile.Xlsx(sheet.Indicator.Code, asked.File.Figures(sheet), asked.File.Targets(sheet), asked.File.Definition(sheet))
                : asked.Missing()).Public();
    }

    /// <summary>The question in the address, and what answers it.</summary>
    public sealed record Asked(
        string Code, string? From, string? To, string? AsOf,
        ReferenceData Data, IndicatorReader Reader, IndicatorFile File, Words Words, TimeProvider Clock)
    {
        public async Task<IndicatorSheet?> Read(CancellationToken cancel) => Data.Indicator(Code) is { } indicator
            ? await Reader.Read(Data, IndicatorQuestion.Read(indicator, From, To, Clock.AsOf(AsOf)), cancel)
            : null;

        public IResult Missing() => CatalogProblems.UnknownIndicator(Code).ToHttp(Words);
    }
}

/// <summary>Why a request about the catalogue is refused.</summary>
public static class CatalogProblems
{
    public static Problem UnknownIndicator(string code) =>
        new("catalog.unknown-indicator", $"Danh mục không có chỉ tiêu mã «{code}».", $"The catalogue has no indicator \"{code}\".", ProblemKind.NotFound, "code");
}
