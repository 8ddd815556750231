using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Links;

/// <summary>What in a claim tells that it is about something else than an indicator whose name its words would support.</summary>
internal sealed class OtherSubjects(IndicatorIndex index, ReportView view, ContextWords context)
{
    private const int MostBefore = 6;

    private readonly MeasureNames _measures = new(index, context);
    private readonly ThingsNamed _things = new(index, view);
    private bool _isOfGrowth;
    private bool _isGroup;

    /// <summary>Looks at a claim whose words were gathered.</summary>
    public void Gather(ClaimDraft claim)
    {
        _things.Gather(claim, context.IsElided);
        _isGroup = view.Form(claim.First) is "nhóm" or "Nhóm";
        _isOfGrowth = !view.IsScanned && Contributes(claim);
    }

    /// <summary>
    /// Whether the claim says that it is about something else: by the things it names, by the topic of its paragraph, as a rate that changed
    /// ("tỷ lệ hộ nghèo giảm 1,2%" is no count of households), as a part of growth ("đóng góp 0,8 điểm phần trăm").
    /// </summary>
    public bool AreMeant(Draft figure, int indicator)
    {
        if (_things.AreBeyond(indicator))
        {
            return true;
        }

        var isChange = figure.Role == NumberRole.Change;
        return (isChange && context.SaysRate && index.IsLevel(indicator) && index.DimensionOf(indicator) != "ratio")
            || (isChange && _things.IsOffTopic(indicator) && (_isGroup || !_measures.AreSaidAnyway(indicator)))
            || (_isOfGrowth && !index.IsGrowth(indicator) && !_measures.AreSaidInFull(indicator));
    }

    /// <summary>Whether another indicator is likelier: that of the whole the claim is a part of, or one that is not taken yet.</summary>
    public bool AreLikely(ClaimDraft claim, Draft figure, int indicator) => IsOfOtherWhole(claim, figure, indicator) || IsTaken(claim, figure, indicator);

    /// <summary>"sản lượng thủy sản tăng 5%" is a change of the amount that it names, not of the growth of output.</summary>
    public bool IsChangeOfMeasure(Draft figure, int indicator) =>
        figure is { Role: NumberRole.Change, UnitKind: Lexicon.UnitKind.Percent } && index.IsLevel(indicator) && _measures.AreSaid(indicator);

    /// <summary>
    /// "GRDP đạt 19.082 tỷ đồng, trong đó công nghiệp 3.069 tỷ đồng": an amount of a part is of the whole's kind, not of another
    /// indicator that its words alone would name.
    /// </summary>
    private bool IsOfOtherWhole(ClaimDraft claim, Draft figure, int indicator) =>
        (!view.IsScanned && figure is { Role: NumberRole.Change, UnitKind: Lexicon.UnitKind.Percent } && claim.Parent is { Indicator: >= 0 } above
            && index.IsGrowth(above.Indicator) && !index.IsSameRoot(above.Indicator, indicator) && !_measures.AreSaid(indicator))
        || !view.IsScanned && figure is { Role: NumberRole.Level or NumberRole.Change, UnitKind: Lexicon.UnitKind.Measure } && claim.Parent is { } whole
        && (whole.Indicator >= 0 ? !index.IsSameRoot(whole.Indicator, indicator) : whole.Figures[0].Unit == figure.Unit) && !_measures.AreSaid(indicator);

    /// <summary>Whether a thing named before in the sentence has the indicator already: what is listed beside it is another.</summary>
    private bool IsTaken(ClaimDraft claim, Draft figure, int indicator)
    {
        var before = claim.Previous;
        for (var steps = 0; before is not null && before.Sentence == claim.Sentence && steps < MostBefore && claim.Last > claim.First && !context.IsElided && !view.IsScanned; steps++)
        {
            if (before.Indicator == indicator && before != claim.Parent && before.Last > before.First && HasRival(before, figure, indicator))
            {
                return true;
            }

            before = before.Previous;
        }

        return false;
    }

    private bool HasRival(ClaimDraft before, Draft figure, int indicator)
    {
        foreach (var other in before.Figures)
        {
            if (IsRival(other, figure, indicator))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRival(Draft other, Draft figure, int indicator) =>
        other.Role == figure.Role && other.Period == figure.Period && other.Basis == figure.Basis && other.Value != figure.Value && other.UnitKind == figure.UnitKind
        && other.Indicator == index.Indicators[indicator].Code;

    /// <summary>Whether a claim says what it contributes to growth, itself or in the brackets right after it.</summary>
    private bool Contributes(ClaimDraft claim)
    {
        var numbers = claim.Sentence.Numbers;
        var last = claim.Figures[^1];
        return claim.Figures.Exists(static f => f.Role == NumberRole.Contribution)
            || (view.Is(last.End, '(') && numbers.IndexOf(last) is var at && at + 1 < numbers.Count && numbers[at + 1].Role == NumberRole.Contribution);
    }
}
