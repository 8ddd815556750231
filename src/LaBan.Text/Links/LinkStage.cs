using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Links;

/// <summary>Links the claims of a report in their order. Those of a long text are linked on a second core while the rest is still being read.</summary>
internal sealed class LinkStage(IndicatorIndex index, ReportView view, List<ClaimDraft> claims)
{
    private const double ShareAhead = 0.6;

    private readonly Linker _linker = new(index, view);
    private Task? _ahead;
    private int _begun;

    /// <summary>Begins on another core with the claims read so far, while more are read.</summary>
    public void Begin()
    {
        var early = claims.ToArray();
        _begun = early.Length;
        _ahead = Task.Run(() => Link(_linker, early));
    }

    /// <summary>Links all that are not linked yet, once no more will come.</summary>
    public void Finish()
    {
        if (_ahead is null)
        {
            Link(_linker, [.. claims]);
            return;
        }

        var cut = ClaimChains.Cut(claims, _begun, (int)(claims.Count * ShareAhead));
        var (early, late) = (claims.GetRange(_begun, cut - _begun).ToArray(), claims.GetRange(cut, claims.Count - cut).ToArray());
        var ahead = Task.Run(async () =>
        {
            await _ahead.ConfigureAwait(false);
            Link(_linker, early);
        });
        Link(new Linker(index, view), late);
        ahead.GetAwaiter().GetResult();
    }

    private static void Link(Linker linker, ClaimDraft[] claims)
    {
        foreach (var claim in claims)
        {
            linker.Link(claim);
        }
    }
}
