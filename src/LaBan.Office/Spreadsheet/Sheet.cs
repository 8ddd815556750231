namespace LaBan.Office.Spreadsheet;

/// <summary>A column of a sheet: its header and its width in characters.</summary>
public sealed record SheetColumn(string Header, double Width = 14);

/// <summary>A sheet of typed cells under one bold header row that stays in view. Rows are written as they come.</summary>
public sealed record Sheet(string Name, IReadOnlyList<SheetColumn> Columns, IEnumerable<IReadOnlyList<CellValue>> Rows);
