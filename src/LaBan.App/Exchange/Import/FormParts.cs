using LaBan.Model.Catalog;
using LaBan.Model.Collection;

namespace LaBan.App.Exchange.Import;

/// <summary>Reads <c>form-columns.csv</c> (sets of columns that forms share) and <c>form-lines.csv</c>.</summary>
internal sealed class FormParts(IReadOnlyDictionary<string, Indicator> indicators)
{
    public const string ColumnsName = "form-columns.csv";
    public const string LinesName = "form-lines.csv";

    private readonly Dictionary<(string Form, int Version), (RowPlace Place, List<FormLine> Lines)> _lines = [];
    private readonly Dictionary<FormLine, long> _places = [];

    /// <summary>Sets of columns by their name.</summary>
    public Dictionary<string, List<FormColumn>> Layouts { get; } = new(StringComparer.Ordinal);

    public async Task Read(ImportFolder folder, CancellationToken cancel)
    {
        await folder.ReadFile(ColumnsName, ["layout", "column", "kind"], ReadColumn, cancel);
        await folder.ReadFile(LinesName, ["form", "version", "indicator_code", "label"], ReadLine, cancel);
    }

    public IReadOnlyList<FormLine> LinesOf(string form, int version) => _lines.TryGetValue((form, version), out var found) ? found.Lines : [];

    /// <summary>Lines of a form that the list of forms does not have.</summary>
    public void RefuseStrangers(ImportFolder folder, HashSet<(string, int)> forms)
    {
        foreach (var (key, (place, _)) in _lines.Where(l => !forms.Contains(l.Key)))
        {
            folder.Refuse(place, "form", key.Form, new($"không có trong {FormsFile.Name}", $"not in {FormsFile.Name}"),
                new($"sửa mã, hoặc thêm vào {FormsFile.Name}", $"correct the code, or add it to {FormsFile.Name}"));
        }
    }

    /// <summary>A column of its own for each form that shares it.</summary>
    public static FormColumn Copy(FormColumn column) => new()
    {
        Position = column.Position,
        Key = column.Key,
        Kind = column.Kind,
        Title = column.Title,
        Formula = column.Formula,
        IsOptional = column.IsOptional,
    };

    private void ReadColumn(RowReader row)
    {
        var layout = row.Required("layout");
        if (!Layouts.TryGetValue(layout, out var columns))
        {
            Layouts.Add(layout, columns = []);
        }

        var column = new FormColumn
        {
            Position = columns.Count + 1,
            Key = row.Required("column"),
            Kind = row.Word("kind", FileWords.ColumnKinds, ColumnKind.Month),
            Title = row.Text("title"),
            Formula = row.Optional("formula"),
            IsOptional = row.Text("optional") is "1" or "true",
        };
        CheckColumn(row, column, columns);
        if (!row.IsRefused)
        {
            columns.Add(column);
            row.Count(RowFate.Unchanged);
        }
    }

    private static void CheckColumn(RowReader row, FormColumn column, List<FormColumn> before)
    {
        if (!ColumnFormula.Parse(column.Key + "+1").IsNamed(column.Key))
        {
            row.Refuse("column", column.Key, new("không phải tên cột", "not the name of a column"), new("viết chữ thường không dấu, số và _: month, last_month", "write a-z, digits and _: month, last_month"));
        }

        if (before.Exists(c => c.Key == column.Key))
        {
            row.Refuse("column", column.Key, new("đã có ở một dòng trên", "already stands on a line above"), new("xóa dòng thừa", "delete the extra line"));
        }

        if (FormRepeats.Of(column, before) is { } first)
        {
            row.Refuse("kind", row.Text("kind"), new($"cột {first.Key} đã hỏi số của kỳ ấy", $"the column {first.Key} asks for the figures of that period"), new("bỏ một cột", "drop one of the columns"));
        }

        if ((column.Kind == ColumnKind.Formula) != (column.Formula is not null && ColumnFormula.Parse(column.Formula) is { } formula
            && formula.Operands.All(o => before.Exists(c => c.Key == o))))
        {
            row.Refuse("formula", column.Formula ?? "", new("không phải công thức trên các cột đứng trước", "not a formula over the columns before it"),
                new("ví dụ month/last*100; chỉ cột kiểu formula có công thức", "for example month/last*100; only a column of kind formula has one"));
        }
    }

    private void ReadLine(RowReader row)
    {
        var key = (row.Required("form"), row.Whole("version", 1, 1, 999));
        if (!_lines.TryGetValue(key, out var form))
        {
            _lines.Add(key, form = (row.Place, []));
        }

        var indicator = row.Text("indicator_code").Length > 0 ? row.Lookup("indicator_code", indicators, CatalogFile.Name) : null;
        if (indicator is null && !row.IsRefused)
        {
            row.Required("label");
        }

        if (row.IsRefused)
        {
            return;
        }

        var line = new FormLine
        {
            Position = form.Lines.Count + 1,
            Number = row.Text("number"),
            IndicatorId = indicator?.Id,
            Breakdown = row.Text("breakdown"),
            Label = row.Text("label"),
            Level = row.Whole("level", 0, 0, 9),
            Part = row.Word("part", FileWords.Parts, PartKind.None),
            EnteredIn = row.Optional("entered_in"),
        };
        if (FormRepeats.Of(line, form.Lines) is { } first)
        {
            row.Refuse("indicator_code", indicator!.Code, new($"dòng {_places[first]} của biểu này đã hỏi chỉ tiêu ấy với cùng phân tổ", $"row {_places[first]} of this form asks for it with the same breakdown"),
                new("bỏ một dòng, hoặc ghi breakdown khác nhau", "drop one, or give them different breakdowns"));
            return;
        }

        form.Lines.Add(line);
        _places.Add(line, row.Place.Line);
        row.Count(RowFate.Unchanged);
    }
}

/// <summary>Asks whether a text can name a column.</summary>
internal static class ColumnNames
{
    public static bool IsNamed(this ColumnFormula? formula, string key) => formula is not null && formula.Operands.SequenceEqual([key], StringComparer.Ordinal) && !key.Contains('.', StringComparison.Ordinal);
}
