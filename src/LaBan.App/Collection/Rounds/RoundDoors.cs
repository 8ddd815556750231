using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.Measures;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace LaBan.App.Collection.Rounds;

/// <summary>The doors of rounds beside their pages.</summary>
public static class RoundDoors
{
    public static void MapRounds(this WebApplication app)
    {
        app.MapPost("/thu-thap/mo-ky", Open).RequireToken().Allow(Right.RunRounds);
        app.MapPost("/thu-thap/bieu-mau/{code}/tu-mo", Opening).RequireToken().Allow(Right.ManageForms);
    }

    private static async Task<IResult> Opening(string code, HttpRequest request, SetOpening setting, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        return await setting.Run(code, form["tuMo"] == "1", cancel) ? Results.LocalRedirect("/thu-thap/bieu-mau/" + Uri.EscapeDataString(code)) : Results.NotFound();
    }

    private static async Task<IResult> Open(HttpRequest request, OpenRound open, Words words, CancellationToken cancel)
    {
        var form = await request.ReadFormAsync(cancel);
        var typed = form["ky"].ToString();
        if (!Period.TryParse(typed, out var period) && !PeriodWording.TryRead(typed, null, out period))
        {
            return Results.LocalRedirect("/thu-thap?loi=period");
        }

        var outcome = await open.Run(new(form["bieu"].ToString(), period), cancel);
        return outcome.Value is { } round ? Results.LocalRedirect(FormattableString.Invariant($"/thu-thap/ky/{round.Id}"))
            : outcome.Problem!.Kind == ProblemKind.Forbidden ? outcome.Problem.ToHttp(words)
            : Results.LocalRedirect(QueryHelpers.AddQueryString("/thu-thap", new Dictionary<string, string?>
                { ["loi"] = outcome.Problem.Code, ["bieu"] = form["bieu"], ["ky"] = period.Code }));
    }
}
