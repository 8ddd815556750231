using LaBan.App.Storage;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Import;

/// <summary>Reads <c>holidays.csv</c>: public holidays, Tết, and days off the week that are worked in their place.</summary>
internal sealed class HolidaysFile(LabanContext db)
{
    public const string Name = "holidays.csv";

    private Dictionary<DateOnly, Holiday> _known = [];

    public async Task Read(ImportFolder folder, CancellationToken cancel)
    {
        if (folder.Has(Name))
        {
            _known = await db.Holidays.ToDictionaryAsync(h => h.Day, cancel);
            await folder.ReadFile(Name, ["day", "name_vi"], ReadRow, cancel);
        }
    }

    private void ReadRow(RowReader row)
    {
        var day = row.Date("day");
        var name = row.Required("name_vi");
        if (day is null && !row.IsRefused)
        {
            row.Required("day");
        }

        if (row.IsRefused)
        {
            return;
        }

        var wanted = new Holiday { Day = day!.Value, NameVi = name, NameEn = row.Optional("name_en") ?? name, IsWorked = row.Text("worked") is "1" or "true" };
        if (!_known.TryGetValue(wanted.Day, out var old))
        {
            _known.Add(wanted.Day, wanted);
            db.Holidays.Add(wanted);
            row.Count(RowFate.Added);
            return;
        }

        row.Count(db.Overwrite(old, wanted) ? RowFate.Changed : RowFate.Unchanged);
    }
}
