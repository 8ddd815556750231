using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using LaBan.App.Shell.Access;
using LaBan.App.Shell.Layout;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LaBan.App.Shell;

/// <summary>The frame of the site: layout, languages, built assets, headers, error pages.</summary>
public static class ShellModule
{
    private const string Forever = "public, max-age=31536000, immutable";

    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddScoped(s => ReaderPreferences.Of(s.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request));
        services.AddScoped(s => new Words(s.GetRequiredService<ReaderPreferences>().Lang));
        services.AddScoped<ElementIds>();
        services.AddScoped<PageAddress>();
        services.AddAccess();
        services.TryAddScoped(_ => new Masthead("Tỉnh chưa đặt tên", "Unnamed province"));
        services.AddSingleton(s => Assets.Read(s.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider));
        // The site answers on the loopback address alone, so no other name is its own: a page elsewhere cannot borrow one to read it.
        services.AddHostFiltering(o => o.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        return services;
    }

    /// <summary>The part of the pipeline that stands before every route.</summary>
    public static WebApplication UseShell(this WebApplication app)
    {
        app.UseHostFiltering();
        app.UseResponseCompression();
        app.UseSecurityHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/loi/500", createScopeForErrors: true);
        }

        app.UseStatusCodePagesWithReExecute("/loi/{0}", createScopeForStatusCodePages: true);
        app.Use((context, next) =>
        {
            // The page of a refusal is read, whatever was sent: it takes no form, and must not answer that it lacks one.
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null && !HttpMethods.IsHead(context.Request.Method))
            {
                context.Request.Method = HttpMethods.Get;
            }

            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal) ? Forever : "public, max-age=3600",
        });
        app.UseRouting();
        app.Use((context, next) =>
        {
            ReaderPreferences.RememberLang(context);
            return next(context);
        });
        app.UseUploadLimits();
        app.UseAccess();
        app.UseAntiforgery();
        app.UseProgramForms();
        return app;
    }

    /// <summary>All pages of the executable, and the door that sets a reader's preferences.</summary>
    public static RazorComponentsEndpointConventionBuilder MapShell(this WebApplication app)
    {
        app.MapGet("/tuy-chon", ReaderPreferences.Choose).WithoutData().Public().ExcludeFromDescription();
        return app.MapRazorComponents<Layout.App>();
    }
}
