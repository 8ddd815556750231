using LaBan.Office.Workbooks;

namespace LaBan.Office.Rounds;

/// <summary>Where things stand on the sheet of a template.</summary>
internal static class TemplateLayout
{
    public const int MarkRow = 1;
    public const int TitleRow = 2;
    public const int PeriodRow = 3;
    public const int HintRow = 4;
    public const int HeaderRow = 5;
    public const int NumberRow = 6;
    public const int FirstLine = 7;
    public const int MarkColumn = 1;
    public const int NumberColumn = 2;
    public const int NameColumn = 3;
    public const int UnitColumn = 4;
    public const int FirstValue = 5;
    public const string TabName = "Biểu";

    /// <summary>The name of the cell of a line (from 0) in a column of the form (from 0).</summary>
    public static string Cell(int line, int column) => CellPlace.Name(FirstLine + line, FirstValue + column);
}
