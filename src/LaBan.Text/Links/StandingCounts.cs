using LaBan.Text.Claims;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Links;

/// <summary>
/// Tells counts of what there is by now ("đến nay, toàn tỉnh có 680 dự án", "nâng tổng số dự án lên 1.802") from counts of what is new, and
/// the capital said of either from that of the other.
/// </summary>
internal sealed class StandingCounts(IndicatorIndex index, ReportView view)
{
    private const int MostLinking = 3;

    private ClaimDraft? _claim;
    private bool? _isStanding;
    private Draft? _counted;

    /// <summary>Looks at a claim.</summary>
    public void Gather(ClaimDraft claim)
    {
        (_claim, _isStanding) = (claim, view.IsScanned ? false : null);
        _counted = view.IsScanned ? null : CountedBefore(claim);
    }

    /// <summary>
    /// Whether an indicator counts what is new and the claim what there is by now, or the claim goes on with the capital of what was counted and
    /// the indicator is of something else.
    /// </summary>
    public bool AreOther(Draft figure, int indicator) =>
        (figure.UnitKind is UnitKind.Count or UnitKind.Noun && _isStanding != false && index.IsOfNew(indicator) && (_isStanding ??= IsStanding(_claim!)))
        || (_counted is not null && figure.UnitKind == UnitKind.Measure && !IsCapitalOf(_counted, indicator));

    /// <summary>Whether an indicator is the capital of what a figure counts; true where the catalogue knows no such capital.</summary>
    private bool IsCapitalOf(Draft counted, int indicator)
    {
        var count = counted.Indicator is { } code ? index.PlaceOf(code) : -1;
        return count >= 0 && (IsNextTo(count, indicator) || !HasCapital(count));
    }

    private bool HasCapital(int count)
    {
        for (var other = 0; other < index.Parents.Length; other++)
        {
            if (IsNextTo(count, other) && index.IsMoney(other))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNextTo(int count, int other) => index.Parents[other] == count || index.Parents[count] == other;

    /// <summary>"680 dự án với tổng vốn đăng ký …": the count that the capital is said of.</summary>
    private Draft? CountedBefore(ClaimDraft claim)
    {
        var at = claim.Figures[0].UnitKind == UnitKind.Measure ? claim.Sentence.Numbers.IndexOf(claim.Figures[0]) : -1;
        var before = at > 0 ? claim.Sentence.Numbers[at - 1] : null;
        var isCount = before is { Role: NumberRole.Level, UnitKind: UnitKind.Count or UnitKind.Noun, Unit: "dự án" or "doanh nghiệp" or "DN" };
        return isCount && claim.First < claim.Last && claim.First - before!.Tail <= MostLinking && IsCapital(claim) ? before : null;
    }

    /// <summary>Whether a claim names its capital and nothing else: "tổng số vốn đăng ký".</summary>
    private bool IsCapital(ClaimDraft claim)
    {
        var isCapital = false;
        for (var at = claim.First; at < claim.Last; at++)
        {
            isCapital |= view.Form(at) is "vốn";
            if (view.Form(at) is not ("với" or "có" or "tổng" or "số" or "mức" or "vốn" or "đăng" or "ký" or "đầu" or "tư" or "điều" or "lệ"))
            {
                return false;
            }
        }

        return isCapital;
    }

    private bool IsStanding(ClaimDraft claim)
    {
        var figure = claim.Figures[0];
        var isStanding = false;
        for (var at = ClauseOf(claim); at < Math.Max(figure.End, figure.Tail); at++)
        {
            if (view.Form(at) is "mới" or "thêm" or "Thêm" || IsSinceStart(at))
            {
                return false;
            }

            isStanding |= IsByNow(at);
        }

        return isStanding;
    }

    private bool IsByNow(int at) => view.Form(at) switch
    {
        "nay" => view.Form(at - 1) is "đến" or "Đến" or "hiện" or "Hiện",
        "hiện" or "Hiện" => view.Form(at + 1) is "có" or "đang",
        "nâng" => view.Form(at + 1) is "tổng",
        _ => false,
    };

    /// <summary>"từ đầu năm đến nay".</summary>
    private bool IsSinceStart(int at) => view.Form(at) is "đầu" && view.Form(at + 1) is "năm" or "nhiệm" or "tháng" or "quý";

    private int ClauseOf(ClaimDraft claim)
    {
        var first = claim.Figures[0].At;
        while (first > claim.Sentence.First && !view.Is(first - 1, ';') && !(view.Is(first - 1, '.') && !view.Tokens[first].Glued))
        {
            first--;
        }

        return first;
    }
}
