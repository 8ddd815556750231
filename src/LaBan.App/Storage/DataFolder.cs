using System.Security.Cryptography;
using System.Text;

namespace LaBan.App.Storage;

/// <summary>Where the program keeps what it stores on this machine.</summary>
public sealed record DataFolder(string Path)
{
    /// <summary>
    /// <c>LABAN_DATA</c>; else <c>.laban</c> of the clone; else the user's data folder, or <c>/var/lib/laban</c> for root.
    /// A root's clone where the database's own user cannot go (such as under /root) keeps its data below /var/lib.
    /// </summary>
    public static DataFolder Locate(Func<string, bool> canBeReached)
    {
        if (Environment.GetEnvironmentVariable("LABAN_DATA") is { Length: > 0 } chosen)
        {
            return new(System.IO.Path.GetFullPath(chosen));
        }

        if (Clone.Root is { } clone)
        {
            return canBeReached(clone)
                ? new(System.IO.Path.Combine(clone, ".laban"))
                : new("/var/lib/laban-" + new DataFolder(clone).Fingerprint);
        }

        return new(Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows()
            ? "/var/lib/laban"
            : System.IO.Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
                "laban"));
    }

    public string Database => System.IO.Path.Combine(Path, "database");

    /// <summary>Eight characters that stand for the path where it is too long.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path)))[..8];
}

/// <summary>The source tree this program was built in, when it runs from one.</summary>
public static class Clone
{
    /// <summary>Root folder of the clone, or null for an installed program.</summary>
    public static string? Root { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "LaBan.slnx")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
