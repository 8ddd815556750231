using System.Globalization;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Import;

/// <summary>Reads <c>forms.csv</c>, with the columns and lines of each version from their own files.</summary>
internal sealed class FormsFile(LabanContext db)
{
    public const string Name = "forms.csv";

    private static readonly string[] Columns = ["form", "version", "name_vi", "frequency", "filled_by", "valid_from", "layout", "deadlines"];

    private readonly List<WantedForm> _wanted = [];
    private FormParts _parts = null!;

    public async Task Read(ImportFolder folder, CancellationToken cancel)
    {
        if (!folder.Has(Name))
        {
            return;
        }

        _parts = new FormParts(await db.Indicators.ToDictionaryAsync(i => i.Code, StringComparer.Ordinal, cancel));
        await _parts.Read(folder, cancel);
        await folder.ReadFile(Name, Columns, ReadRow, cancel);
        _parts.RefuseStrangers(folder, [.. _wanted.Select(w => (w.Form.Code, w.Version.Number))]);
        if (folder.Report.IsAccepted)
        {
            await new FormStore(db).Store(folder, _wanted, cancel);
        }
    }

    private void ReadRow(RowReader row)
    {
        var form = new Form
        {
            Code = row.Required("form"),
            NameVi = row.Required("name_vi"),
            NameEn = row.Optional("name_en") ?? row.Text("name_vi"),
            Frequency = row.Word("frequency", FileWords.Frequencies, Frequency.Monthly),
            Calendar = row.Word("calendar", FileWords.Calendars, PeriodCalendar.DuongLich),
            FilledBy = row.Word("filled_by", FileWords.Fillers, FilledBy.Listed),
            Position = (int)row.Place.Line,
        };
        var number = row.Whole("version", 1, 1, 999);
        var columns = row.Lookup("layout", _parts.Layouts, FormParts.ColumnsName);
        var deadlines = DeadlinesOf(row);
        var from = row.Date("valid_from");
        if (from is null && !row.IsRefused)
        {
            row.Required("valid_from");
        }

        if (_wanted.Exists(w => w.Form.Code == form.Code && w.Version.Number == number))
        {
            row.Refuse("version", row.Text("version"), new("đã có ở một dòng trên", "already stands on a line above"), new("xóa dòng thừa", "delete the extra line"));
        }

        if (row.IsRefused)
        {
            return;
        }

        var version = new FormVersion
        {
            Number = number,
            ValidFrom = from!.Value,
            ValidTo = row.Date("valid_to"),
            Organisations = [.. row.Text("organisations").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            OpensBefore = row.Whole("opens_before", 0, 0, 60),
            Decision = row.Text("decision"),
            Columns = [.. columns!.Select(FormParts.Copy)],
            Lines = [.. _parts.LinesOf(form.Code, number)],
            Deadlines = deadlines,
        };
        CheckVersion(row, form, version);
        _wanted.Add(new(row.Place, form, version));
    }

    private static void CheckVersion(RowReader row, Form form, FormVersion version)
    {
        if (version.ValidTo < version.ValidFrom)
        {
            row.Refuse("valid_to", row.Text("valid_to"), new("trước ngày bắt đầu", "before the first day"), new("sửa một trong hai ngày", "correct one of the two dates"));
        }

        if (form.FilledBy == FilledBy.Listed && version.Organisations.Length == 0)
        {
            row.Required("organisations");
        }

        if (version.Lines.Count == 0)
        {
            row.Refuse("form", form.Code, new("biểu không có dòng nào", "the form has no line"), new($"thêm dòng vào {FormParts.LinesName}", $"add lines to {FormParts.LinesName}"));
        }
    }

    /// <summary>Such as <c>local:16|department:20</c>, or <c>department:5+1</c> for the fifth of the next month.</summary>
    private static List<FormDeadline> DeadlinesOf(RowReader row)
    {
        var rules = new List<FormDeadline>();
        foreach (var part in row.Required("deadlines").Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split(':', '+');
            if (words.Length is 2 or 3 && FileWords.ReportingLevels.TryGetValue(words[0], out var level)
                && TryWhole(words[1], 1, 31, out var day) && TryWhole(words.ElementAtOrDefault(2) ?? "0", 0, 12, out var months))
            {
                rules.Add(new() { Level = level, Day = day, MonthsAfter = months });
                continue;
            }

            row.Refuse("deadlines", part, new("không phải hạn nộp", "not a deadline"),
                new("viết local:16, hoặc department:5+1 cho ngày 5 tháng sau", "write local:16, or department:5+1 for the 5th of the next month"));
        }

        return rules;
    }

    private static bool TryWhole(string text, int min, int max, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= min && number <= max;
}

/// <summary>One version of a form as the files give it.</summary>
internal sealed record WantedForm(RowPlace Place, Form Form, FormVersion Version);
