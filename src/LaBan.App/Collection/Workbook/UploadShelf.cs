using System.Security.Cryptography;

namespace LaBan.App.Collection.Workbook;

/// <summary>A workbook that somebody sent for a submission, with what he answered about it. Kept until it is taken or too old.</summary>
public sealed class Upload(string id, int person, int submission, string name, byte[] file)
{
    /// <summary>Cannot be guessed; who did not send it does not see it even so.</summary>
    public string Id { get; } = id;

    public int Person { get; } = person;

    public int Submission { get; } = submission;

    /// <summary>What the file was called: shown, and never a path.</summary>
    public string Name { get; } = name;

    public byte[] File { get; } = file;

    /// <summary>The answers by the keys of the questions.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; set; } = new Dictionary<string, string>();

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset SentAt { get; init; }

    public DateTimeOffset Used { get; set; }
}

/// <summary>
/// The workbooks that wait to be looked at and taken: in memory, a few for each person and a bounded number in all, the longest
/// unused leaving first. Nothing of them outlives the program; the file is still with whoever sent it.
/// </summary>
public sealed class UploadShelf(TimeProvider clock)
{
    private const int MostOfPerson = 4;
    private const long MostBytes = 256L << 20;

    private static readonly TimeSpan Unused = TimeSpan.FromHours(2);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Upload> _uploads = new(StringComparer.Ordinal);

    public Upload Keep(int person, int submission, string name, byte[] file)
    {
        var now = clock.GetUtcNow();
        var upload = new Upload(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)), person, submission, name, file) { SentAt = now, Used = now };
        lock (_gate)
        {
            _uploads.Add(upload.Id, upload);
            MakeRoom(upload, now);
        }

        return upload;
    }

    /// <summary>A workbook of this person for this submission; null when it has left or is somebody else's.</summary>
    public Upload? Find(string id, int? person, int submission)
    {
        lock (_gate)
        {
            if (!_uploads.TryGetValue(id, out var upload) || upload.Person != person || upload.Submission != submission)
            {
                return null;
            }

            upload.Used = clock.GetUtcNow();
            return upload;
        }
    }

    public void Remove(Upload upload)
    {
        lock (_gate)
        {
            _uploads.Remove(upload.Id);
        }
    }

    private void MakeRoom(Upload kept, DateTimeOffset now)
    {
        var (mine, bytes) = (_uploads.Values.Count(u => u.Person == kept.Person), _uploads.Values.Sum(u => (long)u.File.Length));
        foreach (var upload in _uploads.Values.Where(u => u != kept).OrderBy(u => u.Used).ToList())
        {
            if (now - upload.Used > Unused || bytes > MostBytes || (upload.Person == kept.Person && mine > MostOfPerson))
            {
                _uploads.Remove(upload.Id);
                bytes -= upload.File.Length;
                mine -= upload.Person == kept.Person ? 1 : 0;
            }
        }
    }
}
