using System.Diagnostics;
using Npgsql;

namespace LaBan.App.Storage.Embedded;

/// <summary>
/// A private PostgreSQL in the data folder, reached by a Unix socket only. Several LaBàn processes may share it; the last
/// one to leave stops it. After a crash of either side the next start finds or repairs what is there.
/// </summary>
public sealed class EmbeddedPostgres : IDisposable
{
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);

    private readonly DataFolder _data;
    private readonly UnprivilegedUser _user = UnprivilegedUser.Current;
    private readonly PostgresBinaries _programs;
    private FileStream? _presence;

    private EmbeddedPostgres(DataFolder data)
    {
        _data = data;
        PrepareFolder();
        _programs = PostgresBinaries.Locate(data, _user);
    }

    public string ConnectionString => new NpgsqlConnectionStringBuilder
    {
        Host = SocketFolder,
        Username = "laban",
        Database = "postgres",
        Timeout = 5,
        MaxPoolSize = 40,
        // Planning a query over the partitions of many years costs as much as answering it.
        MaxAutoPrepare = 50,
        AutoPrepareMinUsages = 2,
    }.ConnectionString;

    private string SocketFolder
    {
        get
        {
            // A socket's path may have 107 bytes only.
            var inside = Path.Combine(_data.Path, "socket");
            return inside.Length <= 88
                ? inside
                : Path.Combine(Path.GetTempPath(), "laban-" + _data.Fingerprint);
        }
    }

    /// <summary>Starts the database of a data folder, or joins the one that runs there.</summary>
    public static EmbeddedPostgres Start(DataFolder data)
    {
        var postgres = new EmbeddedPostgres(data);
        using (postgres.OnlyOneStarts())
        {
            postgres.RequireOurMajor();
            postgres.CreateCluster();
            postgres.EnsureRunning();
            postgres._presence = new FileStream(postgres.PresenceFile, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read);
        }

        return postgres;
    }

    /// <summary>Starts the server if it does not answer; true when it had to be started.</summary>
    public bool EnsureRunning()
    {
        var patience = Stopwatch.StartNew();
        var started = false;
        while (!Answers())
        {
            var (code, output) = _user.Run(
                _programs["pg_ctl"], _data.Database, "start", "-w", "-s", "-t", "55", "-D", _data.Database, "-l", ServerLog,
                "-o", $"-c listen_addresses= -c unix_socket_directories='{SocketFolder}' -c unix_socket_permissions=0700");
            if (code != 0 && patience.Elapsed > StartPatience)
            {
                throw CannotStart(output);
            }

            // Children of a killed server linger for a moment and hold its memory.
            started = true;
            if (code != 0)
            {
                Thread.Sleep(500);
            }
        }

        return started;
    }

    public void Dispose()
    {
        if (_presence is null)
        {
            return;
        }

        _presence.Dispose();
        _presence = null;
        try
        {
            using (OnlyOneStarts())
            using (new FileStream(PresenceFile, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            {
                NpgsqlConnection.ClearAllPools();
                _user.Run(_programs["pg_ctl"], _data.Database, "stop", "-w", "-s", "-m", "fast", "-D", _data.Database);
            }
        }
        catch (IOException)
        {
            // Another LaBàn still uses it and will stop it.
        }
    }

    private string ServerLog => Path.Combine(_data.Database, "server.log");

    private string PresenceFile => Path.Combine(_data.Path, "in-use");

    private void PrepareFolder()
    {
        try
        {
            Directory.CreateDirectory(_data.Path);
            _user.MakePrivateFolder(SocketFolder);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StartException(
                $"Không ghi được vào thư mục dữ liệu {_data.Path}. Cấp quyền ghi, hoặc đặt LABAN_DATA trỏ tới thư mục khác.",
                $"The data folder {_data.Path} cannot be written. Allow it, or let LABAN_DATA name another folder.", refused);
        }

        if (!_user.CanEnter(_data.Path))
        {
            throw new StartException(
                $"Tài khoản {_user.Name}, dưới quyền của nó PostgreSQL chạy, không vào được {_data.Path}. Đặt LABAN_DATA trỏ tới thư mục khác, ví dụ /var/lib/laban.",
                $"The account {_user.Name}, as which PostgreSQL runs, cannot enter {_data.Path}. Let LABAN_DATA name another folder, such as /var/lib/laban.");
        }
    }

    private FileStream OnlyOneStarts()
    {
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(_data.Path, "starting"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (patience.Elapsed < StartPatience)
            {
                Thread.Sleep(50);
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                throw new StartException(
                    $"Thư mục dữ liệu {_data.Path} đang bị khóa hoặc không ghi được.",
                    $"The data folder {_data.Path} is locked or cannot be written.", refused);
            }
        }
    }

    private void RequireOurMajor()
    {
        var file = Path.Combine(_data.Database, "PG_VERSION");
        if (File.Exists(file) && File.ReadAllText(file).Trim() is var major && major != PostgresBinaries.Major)
        {
            throw new StartException(
                $"Thư mục {_data.Database} là của PostgreSQL {major}, chương trình này mang PostgreSQL {PostgresBinaries.Major}. Chọn thư mục khác bằng LABAN_DATA, hoặc nâng cấp bằng pg_upgrade.",
                $"The folder {_data.Database} belongs to PostgreSQL {major}; this program brings PostgreSQL {PostgresBinaries.Major}. Choose another folder with LABAN_DATA, or upgrade it with pg_upgrade.");
        }
    }

    private void CreateCluster()
    {
        if (File.Exists(Path.Combine(_data.Database, "PG_VERSION")))
        {
            return;
        }

        _user.MakePrivateFolder(_data.Database);
        var (code, output) = _user.Run(
            _programs["initdb"], _data.Database, "-D", _data.Database, "-U", "laban", "--auth=trust", "--encoding=UTF8",
            "--locale=C", "--locale-provider=icu", "--icu-locale=vi-VN", "--no-instructions");
        if (code != 0)
        {
            throw CannotStart(output);
        }
    }

    private bool Answers()
    {
        try
        {
            using var connection = new NpgsqlConnection(ConnectionString + ";Pooling=false;Timeout=2");
            connection.Open();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private StartException CannotStart(string output)
    {
        var reason = output.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.OrdinalIgnoreCase)) ?? output.Trim();
        return new StartException(
            $"PostgreSQL đi kèm không khởi động được: {reason.Trim()} (nhật ký: {ServerLog}).",
            $"The bundled PostgreSQL does not start: {reason.Trim()} (log: {ServerLog}).");
    }
}
