using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using LaBan.App.Exchange.Import;
using LaBan.App.Identity;
using LaBan.App.Shell;
using LaBan.App.Storage;

namespace LaBan.App.Cli;

/// <summary><c>laban serve</c>: the site, on the loopback address only until people and roles exist.</summary>
public static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var port = new Option<int?>("--port") { Description = "Cổng; mặc định 5080 hoặc cổng trống kế tiếp / port; default 5080 or the next free one" };
        var empty = new Option<bool>("--empty") { Description = "Không nạp tỉnh mẫu / do not load the sample province" };
        var command = new Command("serve", "Mở trang web trên máy này / serve the site on this machine") { port, empty };
        command.SetAction((parsed, cancel) => Run(parsed.GetValue(port), parsed.GetValue(empty), cancel));
        return command;
    }

    private static async Task<int> Run(int? wanted, bool empty, CancellationToken cancel)
    {
        var port = wanted is { } chosen ? Require(chosen) : NextFree(DefaultPort);
        using var database = Database.Open();
        await new Migrator(database.Source).Run(cancel);
        await using var site = Site.Build(database, $"http://127.0.0.1:{port}");
        RequireFrontEnd(site);
        if (!empty)
        {
            await SampleProvince.LoadIfEmpty(site.Services, withRounds: true, cancel);
        }

        var password = await FirstAdministrator.CreateIfNobody(site.Services, cancel);
        await Start(site, port, cancel);
        Terminal.Say($"LaBàn: http://127.0.0.1:{port}  (Ctrl-C để dừng)", $"LaBàn: http://127.0.0.1:{port}  (Ctrl-C to stop)");
        if (password is not null)
        {
            Terminal.Say(
                $"Quản trị viên đầu tiên: {FirstAdministrator.UserName}, mật khẩu dùng một lần {password} (chỉ in lần này)",
                $"First administrator: {FirstAdministrator.UserName}, password for one sign-in {password} (printed this once)");
        }

        await site.WaitForShutdownAsync(cancel);
        return 0;
    }

    private static void RequireFrontEnd(WebApplication site)
    {
        try
        {
            site.Services.GetRequiredService<Assets>();
        }
        catch (FileNotFoundException missing)
        {
            throw new StartException(
                "Giao diện chưa được dựng: dùng ./run, hoặc chạy npm ci && npm run build trong src/LaBan.App/web.",
                "The front end is not built: use ./run, or npm ci && npm run build in src/LaBan.App/web.", missing);
        }
    }

    private static async Task Start(WebApplication site, int port, CancellationToken cancel)
    {
        try
        {
            await site.StartAsync(cancel);
        }
        catch (IOException taken) when (taken.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw PortTaken(port);
        }
    }

    private static int Require(int port) => port is >= 1 and <= 65535
        ? IsFree(port) ? port : throw PortTaken(port)
        : throw new StartException($"Cổng {port} không hợp lệ; chọn từ 1 đến 65535.", $"Port {port} is not valid; choose 1 to 65535.");

    private static int NextFree(int first)
    {
        for (var port = first; port < first + 100; port++)
        {
            if (IsFree(port))
            {
                return port;
            }
        }

        throw PortTaken(first);
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port) { ExclusiveAddressUse = true };
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static StartException PortTaken(int port) => new(
        $"Cổng {port} đang được chương trình khác dùng; chọn cổng khác bằng --port.",
        $"Port {port} is in use by another program; choose another with --port.");
}
