using System.Collections.Concurrent;
using System.Security.Cryptography;
using LaBan.App.Documents.Check;
using LaBan.Text;
using LaBan.Text.Checking;
using LaBan.Text.Reading;

namespace LaBan.App.Documents.Screen;

/// <summary>
/// The documents that are open: in memory, a bounded number of them, the longest unused leaving first. Nothing here outlives
/// the program; keeping a document is the reader's own act.
/// </summary>
public sealed class DocumentShelf(TimeProvider clock, ILogger<DocumentShelf> log) : IDisposable
{
    private const int MostDocuments = 32;
    private const long MostBytes = 256L << 20;

    private static readonly TimeSpan Unused = TimeSpan.FromHours(8);

    // Reading takes a whole core; the second one stays free for pages.
    private readonly SemaphoreSlim _turn = new(Math.Max(1, Environment.ProcessorCount - 1));
    private readonly ConcurrentDictionary<string, Place> _places = new(StringComparer.Ordinal);

    /// <summary>A document and when somebody last looked at it.</summary>
    private sealed class Place(OpenDocument document)
    {
        public OpenDocument Document { get; } = document;

        public DateTimeOffset Used { get; set; }
    }

    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));

    /// <summary>What is open, the last looked at first.</summary>
    public IReadOnlyList<OpenDocument> Documents => [.. _places.Values.OrderByDescending(p => p.Used).Select(p => p.Document)];

    public void Dispose()
    {
        foreach (var id in _places.Keys)
        {
            Close(id);
        }

        _turn.Dispose();
    }

    /// <summary>Opens a document and starts reading it.</summary>
    public OpenDocument Open(OpenDocument document, ReportReader reader)
    {
        var place = _places.GetOrAdd(document.Id, new Place(document));
        place.Used = clock.GetUtcNow();
        if (place.Document == document)
        {
            document.Start(reader, _turn, log);
        }

        MakeRoom(document.Id);
        return place.Document;
    }

    /// <summary>The check of a document on a basis, started when there is none.</summary>
    public OpenCheck Check(OpenDocument document, CheckBasis basis, IFactBook? facts) => document.CheckBy(basis, check => check.Start(
        () =>
        {
            var result = new ReportChecker(basis.Reader).Check(document.Source!, new CheckOptions(new ReadingOptions(document.AsOf), facts));
            return result.With(DraftLayout.Findings(document.File, result.Reading.Text.Text));
        },
        _turn, log));

    /// <summary>An open document, or null when it was never opened or has left.</summary>
    public OpenDocument? Find(string id)
    {
        if (!_places.TryGetValue(id, out var place))
        {
            return null;
        }

        place.Used = clock.GetUtcNow();
        return place.Document;
    }

    /// <summary>Takes a document off the shelf; one that is being read stops.</summary>
    public void Close(string id)
    {
        if (_places.TryRemove(id, out var place))
        {
            place.Document.Stop();
        }
    }

    private void MakeRoom(string kept)
    {
        var oldest = _places.Where(p => p.Key != kept).OrderBy(p => p.Value.Used).ToList();
        var bytes = _places.Sum(p => (long)p.Value.Document.File.Length);
        foreach (var (id, place) in oldest)
        {
            if (_places.Count <= MostDocuments && bytes <= MostBytes && clock.GetUtcNow() - place.Used < Unused)
            {
                return;
            }

            bytes -= place.Document.File.Length;
            Close(id);
        }
    }
}
