using Microsoft.Extensions.Primitives;

namespace LaBan.App.Shell;

/// <summary>How this reader wants the site: language, theme and rail, kept in three cookies that say nothing else.</summary>
public sealed record ReaderPreferences(Lang Lang, string? Theme, bool NarrowRail)
{
    public const string LangCookie = "lang";
    public const string ThemeCookie = "theme";
    public const string RailCookie = "rail";

    private static readonly CookieOptions Lasting = new()
    {
        MaxAge = TimeSpan.FromDays(365),
        Path = "/",
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
    };

    public static ReaderPreferences Of(HttpRequest request) => new(
        LangOf(request.Query[LangCookie]) ?? LangOf(request.Cookies[LangCookie]) ?? Lang.Vi,
        ThemeOf(request.Cookies[ThemeCookie]),
        request.Cookies[RailCookie] == "narrow");

    /// <summary>Remembers a language asked for in the address.</summary>
    public static void RememberLang(HttpContext context)
    {
        if (LangOf(context.Request.Query[LangCookie]) is { } lang)
        {
            context.Response.Cookies.Append(LangCookie, lang == Lang.En ? "en" : "vi", Lasting);
        }
    }

    /// <summary>The door for readers without scripts: sets a preference and returns to the page they came from.</summary>
    public static IResult Choose(HttpContext context, string? theme, string? rail, string? ve)
    {
        if (theme is not null)
        {
            context.Response.Cookies.Append(ThemeCookie, ThemeOf(theme) ?? "auto", Lasting);
        }

        if (rail is "narrow" or "wide")
        {
            context.Response.Cookies.Append(RailCookie, rail, Lasting);
        }

        return Results.LocalRedirect(PageAddress.IsLocal(ve) ? ve! : "/");
    }

    private static Lang? LangOf(StringValues code) => code.ToString() switch
    {
        "vi" => Lang.Vi,
        "en" => Lang.En,
        _ => null,
    };

    private static string? ThemeOf(string? theme) => theme is "light" or "dark" ? theme : null;
}
