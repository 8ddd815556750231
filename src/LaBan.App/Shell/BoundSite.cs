using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;

namespace LaBan.App.Shell;

/// <summary>Puts a binding into force: listening, TLS, forwarded headers, names, cookies.</summary>
public static class BoundSite
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    public static void Bind(this WebApplicationBuilder builder, Binding binding)
    {
        if (binding.Certificates is not null)
        {
            builder.WebHost.UseKestrelHttpsConfiguration();
        }

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(binding.Address, binding.Port, listen =>
        {
            if (binding.Certificates is { } certificates)
            {
                listen.UseHttps(https => (https.ServerCertificate, https.ServerCertificateChain) = (certificates[0], certificates));
            }
        }));
        builder.Services.AddSingleton(binding);
        // Also applied after what the shell says of its own names.
        builder.Services.PostConfigure<HostFilteringOptions>(o => o.AllowedHosts = [.. o.AllowedHosts, .. binding.Hosts]);
        if (binding.IsEncrypted)
        {
            builder.Services.AddHsts(o => o.MaxAge = Year);
            builder.Services.PostConfigureAll<CookieAuthenticationOptions>(o => o.Cookie.SecurePolicy = CookieSecurePolicy.Always);
            builder.Services.PostConfigure<AntiforgeryOptions>(o => o.Cookie.SecurePolicy = CookieSecurePolicy.Always);
        }
    }

    /// <summary>Stands before everything else.</summary>
    public static void UseBinding(this WebApplication app, Binding binding)
    {
        if (binding.IsBehindProxy)
        {
            app.UseProxiesOnly(binding);
        }

        if (binding.IsEncrypted)
        {
            app.UseHsts();
        }
    }

    /// <summary>Nobody but the proxies may ask, since what they say of the reader is believed.</summary>
    private static void UseProxiesOnly(this WebApplication app, Binding binding)
    {
        var forwarded = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = 1,
        };
        forwarded.KnownIPNetworks.Clear();
        forwarded.KnownProxies.Clear();
        foreach (var proxy in binding.Proxies)
        {
            forwarded.KnownProxies.Add(proxy);
        }

        app.Use((context, next) =>
        {
            if (context.Connection.RemoteIpAddress is { } from && binding.Proxies.Contains(from.IsIPv4MappedToIPv6 ? from.MapToIPv4() : from))
            {
                return next(context);
            }

            context.Response.StatusCode = (int)HttpStatusCode.Forbidden;
            return Task.CompletedTask;
        });
        app.UseForwardedHeaders(forwarded);
    }
}
