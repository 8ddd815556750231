using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace LaBan.Benchmarks.Start;

/// <summary><c>empty</c>: a site that only says "ok", the least any start on this platform takes.</summary>
internal static class EmptySite
{
    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = "Port of the loopback address", Required = true };
        var command = new Command("empty", "A site that only says ok; the start benchmark compares with it") { port };
        command.Hidden = true;
        command.SetAction((parsed, cancel) => Run(parsed.GetValue(port), cancel));
        return command;
    }

    private static async Task Run(int port, CancellationToken cancel)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        await using var site = builder.Build();
        site.MapGet("/", () => "ok");
        await site.StartAsync(cancel);
        await site.WaitForShutdownAsync(cancel);
    }
}
