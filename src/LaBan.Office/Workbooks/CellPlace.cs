using System.Globalization;
using LaBan.Office.Spreadsheet;

namespace LaBan.Office.Workbooks;

/// <summary>Names of cells: "F12" is column 6, row 12.</summary>
public static class CellPlace
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    /// <summary>The letters of a column, counted from 1.</summary>
    public static string Letters(int column) => SheetRows.ColumnName(column - 1);

    /// <summary>The name of a cell.</summary>
    public static string Name(int row, int column) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>Row and column of a name, dollar signs passed over; null for what no sheet has.</summary>
    internal static (int Row, int Column)? Read(string? name)
    {
        var (column, row) = (0, 0);
        foreach (var c in name ?? "")
        {
            if (char.IsAsciiLetter(c) && row == 0)
            {
                column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
            }
            else if (char.IsAsciiDigit(c) && column > 0)
            {
                row = (row * 10) + (c - '0');
            }
            else if (c != '$')
            {
                return null;
            }

            if (row > MostRows || column > MostColumns)
            {
                return null;
            }
        }

        return row > 0 && column > 0 ? (row, column) : null;
    }
}
