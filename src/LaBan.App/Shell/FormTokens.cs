using LaBan.App.Shell.Access;
using Microsoft.AspNetCore.Antiforgery;

namespace LaBan.App.Shell;

/// <summary>Doors that change something open only to forms of this site, and to programs that show a token.</summary>
public static class FormTokens
{
    /// <summary>Refuses a form without the token that the page put into it.</summary>
    public static RouteHandlerBuilder RequireToken(this RouteHandlerBuilder door) => door.AddEndpointFilter(async (context, next) =>
    {
        var antiforgery = context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
        return ShowsToken(context.HttpContext) || await antiforgery.IsRequestValidAsync(context.HttpContext) ? await next(context) : Results.BadRequest();
    });

    /// <summary>
    /// Stands after the check of forms: a page takes a form from a program whose token was accepted. No browser sends that
    /// header by itself, and with it the cookie counts for nothing, so no other site can make one send such a form.
    /// </summary>
    public static IApplicationBuilder UseProgramForms(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (ShowsToken(context))
        {
            context.Features.Set<IAntiforgeryValidationFeature>(new FormOfProgram());
        }

        return next(context);
    });

    private static bool ShowsToken(HttpContext context) =>
        TokenHandler.IsMeant(context.Request) && context.RequestServices.GetRequiredService<Actor>() is { IsSignedIn: true, SessionId: null };

    /// <summary>What a form carries that a program sent.</summary>
    private sealed class FormOfProgram : IAntiforgeryValidationFeature
    {
        public bool IsValid => true;

        public Exception? Error => null;
    }
}
