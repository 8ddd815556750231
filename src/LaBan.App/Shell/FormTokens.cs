using Microsoft.AspNetCore.Antiforgery;

namespace LaBan.App.Shell;

/// <summary>Doors that change something open only to forms of this site.</summary>
public static class FormTokens
{
    /// <summary>Refuses a form without the token that the page put into it.</summary>
    public static RouteHandlerBuilder RequireToken(this RouteHandlerBuilder door) => door.AddEndpointFilter(async (context, next) =>
    {
        var antiforgery = context.HttpContext.RequestServices.GetRequiredService<IAntiforgery>();
        return await antiforgery.IsRequestValidAsync(context.HttpContext) ? await next(context) : Results.BadRequest();
    });
}
