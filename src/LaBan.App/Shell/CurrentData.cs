using LaBan.App.Storage;
using Microsoft.AspNetCore.Diagnostics;

namespace LaBan.App.Shell;

/// <summary>The reference data of a request: read once, before the page, in one round trip.</summary>
public static class CurrentData
{
    private static readonly object Key = new();

    public static IServiceCollection AddCurrentData(this IServiceCollection services)
    {
        // Outside a request whoever needs the data asks the cache for it first.
        services.AddScoped(s => s.GetRequiredService<IHttpContextAccessor>().HttpContext is { } context
            ? (ReferenceData)context.Items[Key]!
            : s.GetRequiredService<ReferenceCache>().Current ?? throw new InvalidOperationException("the reference data was not read yet"));
        services.AddScoped(s => MastheadOf(s.GetRequiredService<IHttpContextAccessor>().HttpContext?.Items[Key] as ReferenceData));
        return services;
    }

    /// <summary>Stands after the static files and before every page.</summary>
    public static WebApplication UseCurrentData(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            if (NeedsData(context))
            {
                var cache = context.RequestServices.GetRequiredService<ReferenceCache>();
                context.Items[Key] = await cache.Get(
                    context.RequestServices.GetRequiredService<LabanContext>(), context.RequestAborted);
            }

            await next(context);
        });
        return app;
    }

    /// <summary>Marks a route that answers without looking at the data.</summary>
    public static T WithoutData<T>(this T route) where T : IEndpointConventionBuilder => route.WithMetadata(new NoData());

    /// <summary>Not twice, not where a route asks for none, and not on the page of a failure: it may be the database that failed.</summary>
    private static bool NeedsData(HttpContext context) =>
        !context.Items.ContainsKey(Key)
        && context.Features.Get<IExceptionHandlerFeature>() is null
        && context.GetEndpoint()?.Metadata.GetMetadata<NoData>() is null;

    private static Masthead MastheadOf(ReferenceData? data)
    {
        if (data?.Province is not { } province)
        {
            return data is null ? new("Chưa đọc được dữ liệu", "Data cannot be read") : new("Chưa có tỉnh nào", "No province yet");
        }

        const string type = "Tỉnh ";
        var english = province.NameVi.StartsWith(type, StringComparison.Ordinal) ? province.NameVi[type.Length..] + " province" : province.NameVi;
        return new(province.NameVi, english, new DateTimeOffset(data.Changed, TimeSpan.Zero), data.IsSimulated);
    }

    /// <summary>What a route carries that answers without the data.</summary>
    private sealed record NoData;
}
