using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Office.Word;

namespace LaBan.App.Reports.HalfYear;

/// <summary>The button's door: the report as a Word file.</summary>
public static class HalfYearEndpoint
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapHalfYearReport(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/bao-cao/6-thang/{period}", async (
            string period, string? asOf, HalfYearComposer composer, ReferenceData data, Words words, TimeProvider clock, CancellationToken cancel) =>
        {
            if (!Period.TryParse(period, out var half))
            {
                return new Problem("report.period", $"«{period}» không phải mã kỳ; viết ví dụ 2024-H1.", $"\"{period}\" is not a period; write 2024-H1, for example.", Field: "period").ToHttp(words);
            }

            var known = Dates.TryRead(asOf, out var day) ? day : clock.InVietnam();
            var outcome = await composer.Compose(data, half, known, cancel);
            if (outcome.Problem is { } problem)
            {
                return problem.ToHttp(words);
            }

            var stream = new MemoryStream();
            DocxWriter.Write(outcome.Value!, stream);
            stream.Position = 0;
            return Results.File(stream, Docx, $"bao-cao-6-thang-{half.Year}.docx");
        }).Public();
}
