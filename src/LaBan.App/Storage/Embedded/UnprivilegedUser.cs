using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace LaBan.App.Storage.Embedded;

/// <summary>The user PostgreSQL runs as: ourselves, or for root (whom PostgreSQL refuses) an unprivileged account.</summary>
public sealed partial class UnprivilegedUser
{
    private static readonly string[] Candidates = ["laban", "postgres", "nobody"];

    private UnprivilegedUser(string? name) => Name = name;

    /// <summary>Account to switch to, or null when the process may stay who it is.</summary>
    public string? Name { get; }

    public static UnprivilegedUser Current { get; } = new(NeedsSwitch ? Pick() : null);

    private static bool NeedsSwitch => !OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess;

    /// <summary>Runs a program as this user and returns its exit code and what it printed.</summary>
    public (int ExitCode, string Output) Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        if (Name is not null)
        {
            start.UserName = Name;
        }

        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output + error.GetAwaiter().GetResult());
        }
        catch (Win32Exception refused)
        {
            return (127, refused.Message);
        }
    }

    /// <summary>True when this user can enter the folder.</summary>
    public bool CanEnter(string folder) =>
        Name is null ? Directory.Exists(folder) : Run("/usr/bin/test", "/", "-x", folder).ExitCode == 0;

    /// <summary>Makes a folder that only this user (and root) can open.</summary>
    public void MakePrivateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        Directory.CreateDirectory(folder, owner);
        if (Name is not null && Account(Name) is var (user, group) && ChangeOwner(folder, user, group) != 0)
        {
            throw new StartException(
                $"Không giao được thư mục {folder} cho tài khoản {Name}.",
                $"The folder {folder} cannot be handed to the account {Name}.");
        }
    }

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint user, uint group);

    private static (uint User, uint Group) Account(string name)
    {
        var fields = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).First(f => f[0] == name);
        return (uint.Parse(fields[2], CultureInfo.InvariantCulture), uint.Parse(fields[3], CultureInfo.InvariantCulture));
    }

    private static string Pick()
    {
        var accounts = File.ReadLines("/etc/passwd").Select(line => line.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        return Candidates.FirstOrDefault(accounts.Contains) ?? throw new StartException(
            "PostgreSQL không chạy dưới quyền root và máy này không có tài khoản postgres hay nobody; hãy chạy bằng người dùng thường.",
            "PostgreSQL does not run as root and this machine has no account postgres or nobody; run as an ordinary user.");
    }
}
