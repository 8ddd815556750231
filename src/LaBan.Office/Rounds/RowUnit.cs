using LaBan.Measures;
using LaBan.Office.Workbooks;

namespace LaBan.Office.Rounds;

/// <summary>The unit a row of the file is in, against the unit of its line.</summary>
/// <param name="Factor">What its figures are multiplied by; 1 for the same unit.</param>
/// <param name="Because">Why none of its figures can be taken.</param>
/// <param name="IsAsked">Whether the person has still to tell.</param>
/// <param name="Found">The unit in the file.</param>
/// <param name="Wanted">The unit of the line.</param>
internal sealed record RowUnit(decimal Factor, Problem? Because, bool IsAsked, string Found, string Wanted)
{
    public static RowUnit Of(PlacedRow row, Placement placement, Inquiry inquiry)
    {
        var same = new RowUnit(1, null, false, "", row.Line.Unit);
        var column = placement.UnitColumn;
        var cell = column > 0 ? placement.Sheet.At(row.Row, column) : default;
        var found = cell.Kind == RawKind.Text ? cell.Words : placement.UnitOfAll;
        if (!Unit.TryParse(found, out var given) || !Unit.TryParse(row.Line.Unit, out var wanted) || given == wanted)
        {
            return same;
        }

        var shown = given.Symbol;
        if (given.Dimension != wanted.Dimension)
        {
            // What is said above the table need not be meant for every line; what stands beside the line is.
            return cell.Kind == RawKind.Text ? same with { Because = RoundProblems.UnitOther(shown, row.Line.Unit), Found = shown } : same;
        }

        return given.Factor == wanted.Factor ? same : Asked(row, placement, given, wanted, inquiry);
    }

    public FigureValue Convert(FigureValue figure)
    {
        if (IsAsked)
        {
            return FigureValue.Asked(RoundProblems.UnitDiffers(Found, Wanted));
        }

        if (Because is not null)
        {
            return FigureValue.Refused(Because);
        }

        return Factor == 1 || figure.Value is not { } value ? figure : figure with
        {
            Value = Trimmed(value * Factor),
            Said = RoundProblems.Converted(ViNumber.WriteTrimmed(value, 12), Found, Wanted),
        };
    }

    private static RowUnit Asked(PlacedRow row, Placement placement, Unit given, Unit wanted, Inquiry inquiry)
    {
        var question = new RoundQuestion(
            $"donvi:{given.Symbol}>{wanted.Symbol}", RoundProblems.WhichUnit(given.Symbol, wanted.Symbol),
            new CellSpot(placement.Sheet.Name, row.Row, placement.UnitColumn),
            [
                new("doi", $"{given.Symbol}: đổi sang {wanted.Symbol}", $"{given.Symbol}: convert to {wanted.Symbol}"),
                new("giu", $"Số đã là {wanted.Symbol}", $"The numbers are in {wanted.Symbol} already"),
            ]);
        var unit = new RowUnit(1, null, false, given.Symbol, wanted.Symbol);
        return inquiry.Ask(question) switch
        {
            "doi" => unit with { Factor = given.Factor / wanted.Factor },
            "giu" => unit,
            _ => unit with { IsAsked = true },
        };
    }

    private static decimal Trimmed(decimal value) => value / 1.0000000000000000000000000000m;
}
