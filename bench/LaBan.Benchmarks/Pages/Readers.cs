using System.Diagnostics;

namespace LaBan.Benchmarks.Pages;

/// <summary>A few readers who ask for one path again and again, each as soon as the answer before has arrived.</summary>
internal sealed class Readers(HttpClient client)
{
    private const int Count = 4;
    private const int MostRequests = 4_000;

    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(1);

    /// <summary>Answers a second, over one slice of time.</summary>
    public async Task<double> Rate(string path, CancellationToken cancel)
    {
        var answered = 0;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Count).Select(_ => Task.Run(Read, cancel)));
        return answered / watch.Elapsed.TotalSeconds;

        async Task Read()
        {
            while (watch.Elapsed < Slice && Volatile.Read(ref answered) < MostRequests)
            {
                await client.GetByteArrayAsync(path, cancel);
                Interlocked.Increment(ref answered);
            }
        }
    }

    /// <summary>Milliseconds until the whole answer arrived, for one reader alone.</summary>
    public async Task<Spread> Latency(string path, int requests, CancellationToken cancel)
    {
        var taken = new List<double>(requests);
        for (var i = 0; i < requests; i++)
        {
            var watch = Stopwatch.StartNew();
            await client.GetByteArrayAsync(path, cancel);
            taken.Add(watch.Elapsed.TotalMilliseconds);
        }

        return new(taken);
    }
}
