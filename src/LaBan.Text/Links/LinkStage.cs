using LaBan.Measures;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Links;

/// <summary>Links the claims of a report in their order. Those of a report that is not short are linked on a second core while the rest is still being read.</summary>
internal sealed class LinkStage(IndicatorIndex index, ReportView view, List<ClaimDraft> claims)
{
    private readonly Linker _linker = new(index, view);
    private Beside? _beside;
    private int _begun;

    /// <summary>Gives the second core the claims read so far, when it has nothing to do.</summary>
    public void Offer()
    {
        if (_beside is { IsDone: false })
        {
            return;
        }

        _beside?.Wait();
        var offered = claims.GetRange(_begun, claims.Count - _begun).ToArray();
        _begun = claims.Count;
        _beside = Beside.Begin(() => Link(_linker, offered));
    }

    /// <summary>Links all that are not linked yet, once no more will come.</summary>
    public void Finish()
    {
        if (_beside is null)
        {
            Link(_linker, [.. claims]);
            return;
        }

        var cut = ClaimChains.Cut(claims, _begun, (_begun + claims.Count) / 2);
        var (early, late) = (claims.GetRange(_begun, cut - _begun).ToArray(), claims.GetRange(cut, claims.Count - cut).ToArray());
        Beside.Both(() => Link(new Linker(index, view), late), () =>
        {
            _beside.Wait();
            Link(_linker, early);
        });
    }

    private static void Link(Linker linker, ClaimDraft[] claims)
    {
        foreach (var claim in claims)
        {
            linker.Link(claim);
        }
    }
}
