using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using LaBan.App.Exchange.Import;
using LaBan.App.Identity;
using LaBan.App.Identity.Outside;
using LaBan.App.Shell;
using LaBan.App.Storage;

namespace LaBan.App.Cli;

/// <summary><c>laban serve</c>: the site, on this machine alone unless over TLS or behind a proxy that does it.</summary>
public static class ServeCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var port = new Option<int?>("--port") { Description = "Cổng; mặc định 5080 hoặc cổng trống kế tiếp / port; default 5080 or the next free one" };
        var empty = new Option<bool>("--empty") { Description = "Không nạp tỉnh mẫu / do not load the sample province" };
        var demo = new Option<bool>("--demo") { Description = "Mở tài khoản dùng thử cho mỗi vai trò, chỉ trên máy này / open a trial account for each role, on this machine only" };
        var command = new Command("serve", "Mở trang web trên máy này / serve the site on this machine") { port, empty, demo };
        var bound = new ServeBinding();
        foreach (var option in bound.Options)
        {
            command.Add(option);
        }

        command.SetAction((parsed, cancel) => Run(bound.Read(parsed, parsed.GetValue(port) is { } chosen ? chosen == 0 ? -1 : chosen : 0), new(parsed.GetValue(empty), parsed.GetValue(demo)), cancel));
        return command;
    }

    /// <summary>What the site begins with.</summary>
    private sealed record Beginning(bool Empty, bool Demo);

    private static async Task<int> Run(Binding wanted, Beginning beginning, CancellationToken cancel)
    {
        if (beginning.Demo && !IPAddress.IsLoopback(wanted.Address))
        {
            throw new StartException(
                "--demo chỉ dùng trên máy này: bỏ --address, hoặc bỏ --demo.",
                "--demo is for this machine only: leave out --address, or --demo.");
        }

        var binding = wanted with { Port = wanted.Port != 0 ? Require(wanted) : NextFree(wanted.Address, DefaultPort) };
        var provider = ProviderSettings.FromEnvironment();
        using var database = Database.Open();
        await new Migrator(database.Source).Run(cancel);
        await using var site = Site.Build(database, binding, provider is null ? null : services => services.AddOutsideSignIn(provider));
        RequireFrontEnd(site);
        if (!beginning.Empty)
        {
            await SampleProvince.LoadIfEmpty(site.Services, withRounds: true, cancel);
        }

        var password = await FirstAdministrator.CreateIfNobody(site.Services, cancel);
        await DemoAccounts.Close(site.Services, cancel);
        var trial = beginning.Demo ? await DemoAccounts.Open(site.Services, cancel) : null;
        await Start(site, binding.Port, cancel);
        var address = $"{binding.Scheme}://{new IPEndPoint(binding.Address, binding.Port)}";
        Terminal.Say($"LaBàn: {address}  (Ctrl-C để dừng)", $"LaBàn: {address}  (Ctrl-C to stop)");
        if (password is not null)
        {
            Terminal.Say(
                $"Quản trị viên đầu tiên: {FirstAdministrator.UserName}, mật khẩu dùng một lần {password} (chỉ in lần này)",
                $"First administrator: {FirstAdministrator.UserName}, password for one sign-in {password} (printed this once)");
        }

        if (trial is not null)
        {
            var names = string.Join(", ", trial.Accounts.Select(a => a.UserName));
            Terminal.Say($"Tài khoản dùng thử: {names}; mật khẩu {trial.Password} (đổi mỗi lần khởi động)", $"Trial accounts: {names}; password {trial.Password} (new at each start)");
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

    private static int Require(Binding binding) => binding.Port is >= 1 and <= 65535
        ? IsFree(binding.Address, binding.Port) ? binding.Port : throw PortTaken(binding.Port)
        : throw new StartException($"Cổng {binding.Port} không hợp lệ; chọn từ 1 đến 65535.", $"Port {binding.Port} is not valid; choose 1 to 65535.");

    private static int NextFree(IPAddress address, int first)
    {
        for (var port = first; port < first + 100; port++)
        {
            if (IsFree(address, port))
            {
                return port;
            }
        }

        throw PortTaken(first);
    }

    private static bool IsFree(IPAddress address, int port)
    {
        try
        {
            using var listener = new TcpListener(address, port) { ExclusiveAddressUse = true };
            listener.Start();
            return true;
        }
        catch (SocketException refused)
        {
            return refused.SocketErrorCode != SocketError.AddressNotAvailable ? false : throw new StartException(
                $"Máy này không có địa chỉ mạng {address}.", $"This machine has no network address {address}.", refused);
        }
    }

    private static StartException PortTaken(int port) => new(
        $"Cổng {port} đang được chương trình khác dùng; chọn cổng khác bằng --port.",
        $"Port {port} is in use by another program; choose another with --port.");
}
