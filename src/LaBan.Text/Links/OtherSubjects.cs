using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.Text.Links;

/// <summary>What in a claim tells that it is about something else than an indicator whose name its words would support.</summary>
internal sealed class OtherSubjects(IndicatorIndex index, ReportView view, ContextWords context)
{
    private const int MostBefore = 6;
    private const int MostNaming = 12;

    private readonly MeasureNames _measures = new(index, context);
    private readonly JointParts _joint = new(index, context);
    private readonly UnsaidScopes _scopes = new(index, context);
    private readonly ThingsNamed _things = new(index, view);
    private readonly StandingCounts _counts = new(index, view);
    private bool _isOfGrowth;
    private bool _isGroup;
    private bool _isOfUnknown;
    private SentenceView? _sentence;
    private int _examples;

    /// <summary>Looks at a claim whose words were gathered.</summary>
    public void Gather(ClaimDraft claim)
    {
        _things.Gather(claim, context.IsElided, context.Joint);
        _scopes.Gather();
        _counts.Gather(claim);
        _isOfUnknown = context.IsElided && !view.IsScanned && claim.Previous is { } before && before.Sentence == claim.Sentence && GoesOnWithUnknown(claim, before);
        _isOfUnknown |= IsExample(claim);
        _isGroup = view.Form(claim.First) is "nhóm" or "Nhóm";
        _isOfGrowth = !view.IsScanned && Contributes(claim);
    }

    /// <summary>
    /// Whether the claim says that it is about something else: by the things it names, by the topic of its paragraph, as a part of a structure,
    /// as a rate that changed ("tỷ lệ hộ nghèo giảm 1,2%" is no count of households), as a part of growth ("đóng góp 0,8 điểm phần trăm").
    /// </summary>
    public bool AreMeant(ClaimDraft claim, Draft figure, int indicator)
    {
        if (_isOfUnknown || _things.AreBeyond(figure, indicator) || (!view.IsScanned && _scopes.Narrow(indicator)))
        {
            return true;
        }

        var isChange = figure.Role == NumberRole.Change;
        return IsOfOtherKind(claim, figure, indicator) || _counts.AreOther(figure, indicator)
            || (context.Signs.IsStructure && index.IsGrowth(indicator))
            || (isChange && context.Signs.IsRate && index.IsLevel(indicator) && index.DimensionOf(indicator) != "ratio")
            || (isChange && _things.IsOffTopic(indicator) && (_isGroup || !_measures.AreSaidAnyway(indicator)))
            || (_isOfGrowth && !index.IsGrowth(indicator) && !_measures.AreSaidInFull(indicator));
    }

    /// <summary>
    /// Whether the indicator is of another kind than the figure: an amount where a share is said ("chi cho giáo dục chiếm 25%"), a growth where
    /// a rate is ("tỷ lệ lao động nông nghiệp là 64,9%"), a portion of a whole where a growth is ("sản xuất trang phục tăng 4,3%").
    /// </summary>
    private bool IsOfOtherKind(ClaimDraft claim, Draft figure, int indicator) => figure.Role switch
    {
        NumberRole.Share or NumberRole.Target when (figure.IsShare || figure.Role == NumberRole.Share) && index.IsLevel(indicator) =>
            !view.IsScanned && !HasAmountBefore(claim, figure),
        NumberRole.Level or NumberRole.Share => figure.UnitKind == Lexicon.UnitKind.Percent && context.Signs.IsRate && index.IsGrowth(indicator),
        NumberRole.Change => figure.UnitKind == Lexicon.UnitKind.Percent && index.IsPortion(indicator) && claim.Figures[0] == figure && !figure.InBrackets
            && !context.Signs.IsRate && !context.Signs.IsStructure && !view.IsScanned,
        _ => false,
    };

    private static bool HasAmountBefore(ClaimDraft claim, Draft figure)
    {
        foreach (var other in claim.Figures)
        {
            if (other.At < figure.At && other.Role == NumberRole.Level)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"337 trang trại (tăng 35 trang trại), quy mô từ 20 ha": what is left out is what no indicator was found for.</summary>
    private bool GoesOnWithUnknown(ClaimDraft claim, ClaimDraft before) =>
        before is { Indicator: < 0, NamesThing: true } && before.Figures[0].UnitKind is Lexicon.UnitKind.Count or Lexicon.UnitKind.Noun && claim.Last > claim.First && claim.Parent is null && view.Form(before.First) is not ("năng" or "Năng");

    /// <summary>"Một số dự án lớn như: Nhà máy A, vốn đăng ký 101 triệu USD": what is said of one of them is no figure of the province.</summary>
    private bool IsExample(ClaimDraft claim)
    {
        if (_sentence != claim.Sentence)
        {
            (_sentence, _examples) = (claim.Sentence, ExamplesIn(claim.Sentence));
        }

        return _examples >= 0 && claim.Figures[0].At > _examples && !view.IsScanned;
    }

    private int ExamplesIn(SentenceView s)
    {
        for (var at = s.First + 1; at + 3 < s.Last; at++)
        {
            if (view.Form(at) is "số" && view.Form(at - 1) is "Một" or "một" && NamesOne(at + 1) && ListFrom(s, at + 3) is >= 0 and var list)
            {
                return list;
            }
        }

        return -1;
    }

    /// <summary>Where "như" or a colon begins to list them, in the clause they are named in; -1 when they are not listed.</summary>
    private int ListFrom(SentenceView s, int at)
    {
        for (var last = Math.Min(at + MostNaming, s.Last); at < last && !view.Is(at, ',') && !view.Is(at, ';') && !view.IsNumber(at); at++)
        {
            if (view.Is(at, ':') || view.Form(at) is "như")
            {
                return at;
            }
        }

        return -1;
    }

    private bool NamesOne(int at) => view.Form(at) switch
    {
        "dự" => view.Form(at + 1) is "án",
        "công" => view.Form(at + 1) is "trình" or "ty",
        "doanh" => view.Form(at + 1) is "nghiệp",
        "nhà" => view.Form(at + 1) is "đầu" or "máy",
        "địa" => view.Form(at + 1) is "phương",
        "huyện" or "xã" => true,
        _ => false,
    };

    /// <summary>Whether the claim names the indicator together with another part of its whole.</summary>
    public bool AreJoint(int indicator) => !view.IsScanned && _joint.AreSaid(indicator);

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
