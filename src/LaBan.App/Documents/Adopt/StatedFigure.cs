using LaBan.App.Observations;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Observations;
using LaBan.Text;
using LaBan.Text.Mentions;

namespace LaBan.App.Documents.Adopt;

/// <summary>How a figure of a document stands to the one on file for the same question.</summary>
public enum Standing
{
    /// <summary>Nothing is on file.</summary>
    New,

    /// <summary>The one on file is another.</summary>
    Differs,

    /// <summary>The one on file is the same, as printed.</summary>
    Same,
}

/// <summary>A figure that a document states of an indicator, put as an observation would put it.</summary>
/// <param name="Mention">Its place among the numbers of the document.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Period">What it describes.</param>
/// <param name="Measure">What it says.</param>
/// <param name="Nature">How sure it is, as the document has it.</param>
/// <param name="Figure">The number in the unit of the file.</param>
/// <param name="Unit">The unit of the file.</param>
/// <param name="Sentence">The sentence that states it.</param>
public sealed record StatedFigure(
    int Mention, Indicator Indicator, Period Period, Measure Measure, Nature Nature, StatedNumber Figure, string Unit, string Sentence)
{
    /// <summary>The figure on file for the same question.</summary>
    public Observation? OnFile { get; init; }

    public Standing Standing => OnFile is null ? Standing.New : IsSame(OnFile) ? Standing.Same : Standing.Differs;

    /// <summary>Names it in a form: a document that is read otherwise meanwhile no longer has it.</summary>
    public string Key => $"{Mention}/{Indicator.Code}/{Period.Code}/{(int)Measure}/{Figure.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)}";

    /// <summary>The same within the decimals that both print.</summary>
    private bool IsSame(Observation filed)
    {
        var decimals = Math.Min((int)filed.Decimals, Figure.Decimals);
        return filed.Unit == Unit && StatedNumber.Round(filed.Value, decimals).Value == StatedNumber.Round(Figure.Value, decimals).Value;
    }
}

/// <summary>Picks out of a reading the figures that can be put on file.</summary>
public static class StatedFigures
{
    /// <summary>Each figure once, in the order of the text, beside the one on file.</summary>
    public static List<StatedFigure> Of(ReportReading reading, ReferenceData data, FigureSet figures) =>
    [
        .. reading.Mentions.Index().Select(m => Of(m.Index, m.Item, data)).OfType<StatedFigure>()
            .DistinctBy(f => (f.Indicator.Id, f.Period, f.Measure, f.Figure.Value))
            .Select(f => f with { OnFile = figures.Find(f.Indicator.Id, f.Period, f.Measure) }),
    ];

    private static StatedFigure? Of(int index, Mention mention, ReferenceData data)
    {
        if (mention.Indicator is not { } code || data.Indicator(code) is not { } indicator || mention.Value is not { } value
            || mention.Qualifier == "plan" || !Period.TryParse(mention.Period, out var period) || MeasureOf(mention) is not { } measure)
        {
            return null;
        }

        var nature = mention.Qualifier == "est" ? Nature.FirstEstimate : Nature.Actual;
        var printed = new StatedNumber(mention.Direction < 0 ? -Math.Abs(value) : value, DecimalsOf(mention, value));
        return InUnitOfFile(mention, measure, indicator, printed) is { } filed
            ? new StatedFigure(index, indicator, period, measure, nature, filed.Figure, filed.Unit, mention.Sentence)
            : null;
    }

    private static Measure? MeasureOf(Mention mention) => mention.Role switch
    {
        NumberRole.Level => Measure.Value,
        NumberRole.Change when mention.Basis == "yoy" => Measure.YoyChange,
        NumberRole.PlanRatio => Measure.PlanRatio,
        NumberRole.Share => Measure.Share,
        NumberRole.Rank => Measure.Rank,
        _ => null,
    };

    /// <summary>A value is filed in the unit of the catalogue; other measures in those that figures on file have.</summary>
    private static (StatedNumber Figure, string Unit)? InUnitOfFile(Mention mention, Measure measure, Indicator indicator, StatedNumber printed) => measure switch
    {
        Measure.Value => Converted(mention.Unit, indicator.UnitVi, printed),
        Measure.Rank => (printed, "thứ hạng"),
        _ => mention.Unit is "%" or "điểm %" ? (printed, mention.Unit) : null,
    };

    private static (StatedNumber, string)? Converted(string? from, string to, StatedNumber printed)
    {
        if (!Unit.TryParse(from, out var given) || !Unit.TryParse(to, out var wanted) || given.Dimension != wanted.Dimension)
        {
            return null;
        }

        if (given.Factor == wanted.Factor)
        {
            return (printed, to);
        }

        // "2,63 nghìn tỷ" is 2.630 tỷ known to ten: the last digit keeps its weight.
        var (decimals, step) = (printed.Decimals, given.Factor / wanted.Factor);
        for (; step >= 10; step /= 10)
        {
            decimals--;
        }

        for (; step <= 0.1m; step *= 10)
        {
            decimals++;
        }

        return (new StatedNumber(printed.Value * given.Factor / wanted.Factor, Math.Clamp(decimals, 0, 9)), to);
    }

    private static int DecimalsOf(Mention mention, decimal value) =>
        ViNumber.Read(mention.Text, DecimalHint.VietnameseGrouping).Value is { } read && read.Value == Math.Abs(value)
            ? read.Decimals
            : value.Scale;
}
