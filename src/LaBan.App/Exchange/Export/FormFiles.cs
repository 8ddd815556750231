using System.Globalization;
using LaBan.App.Storage;
using LaBan.Model.Collection;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Exchange.Export;

/// <summary>Forms, their columns and lines, and holidays as rows of the data files.</summary>
internal sealed class FormFiles
{
    public static string[] FormColumns { get; } =
        ["form", "version", "name_vi", "name_en", "frequency", "calendar", "filled_by", "organisations", "valid_from", "valid_to", "opens_before", "layout", "deadlines", "decision"];

    public static string[] ColumnColumns { get; } = ["layout", "column", "kind", "title", "formula", "optional"];

    public static string[] LineColumns { get; } = ["form", "version", "number", "indicator_code", "breakdown", "label", "level", "part", "entered_in"];

    public static string[] HolidayColumns { get; } = ["day", "name_vi", "name_en", "worked"];

    private readonly List<(Form Form, FormVersion Version)> _versions;
    private readonly Dictionary<string, string> _layouts = new(StringComparer.Ordinal);

    private FormFiles(IEnumerable<Form> forms)
    {
        _versions = [.. forms.OrderBy(f => f.Position).SelectMany(f => f.Versions.OrderBy(v => v.Number).Select(v => (f, v)))];
        foreach (var (_, version) in _versions)
        {
            _layouts.TryAdd(Columns(version), "l" + Text(_layouts.Count + 1));
        }
    }

    public static async Task<FormFiles> Load(LabanContext db, CancellationToken cancel) =>
        new(await db.Forms.AsNoTracking().Include(f => f.Versions).ThenInclude(v => v.Lines).Include(f => f.Versions).ThenInclude(v => v.Columns)
            .Include(f => f.Versions).ThenInclude(v => v.Deadlines).AsSplitQuery().ToListAsync(cancel));

    public IEnumerable<string[]> Forms() => _versions.Select(p => new[]
    {
        p.Form.Code, Text(p.Version.Number), p.Form.NameVi, p.Form.NameEn, FileWords.Frequencies.Word(p.Form.Frequency),
        FileWords.Calendars.Word(p.Form.Calendar), FileWords.Fillers.Word(p.Form.FilledBy), string.Join('|', p.Version.Organisations),
        Text(p.Version.ValidFrom), p.Version.ValidTo is { } to ? Text(to) : "", Text(p.Version.OpensBefore), _layouts[Columns(p.Version)],
        string.Join('|', p.Version.Deadlines.OrderBy(d => d.Level).Select(Deadline)), p.Version.Decision,
    });

    public IEnumerable<string[]> ColumnRows() => _versions.DistinctBy(p => Columns(p.Version)).SelectMany(p => p.Version.Columns.OrderBy(c => c.Position)
        .Select(c => new[] { _layouts[Columns(p.Version)], c.Key, FileWords.ColumnKinds.Word(c.Kind), c.Title, c.Formula ?? "", c.IsOptional ? "1" : "" }));

    public IEnumerable<string[]> Lines(ReferenceData data) => _versions.SelectMany(p => p.Version.Lines.OrderBy(l => l.Position).Select(l => new[]
    {
        p.Form.Code, Text(p.Version.Number), l.Number, l.IndicatorId is { } id ? data.Indicator(id).Code : "", l.Breakdown, l.Label, Text(l.Level),
        l.Part == PartKind.None ? "" : FileWords.Parts.Word(l.Part), l.EnteredIn ?? "",
    }));

    public static IEnumerable<string[]> Holidays(IEnumerable<Holiday> days) =>
        days.Select(h => new[] { Text(h.Day), h.NameVi, h.NameEn, h.IsWorked ? "1" : "" });

    private static string Deadline(FormDeadline d) =>
        FileWords.ReportingLevels.Word(d.Level) + ":" + Text(d.Day) + (d.MonthsAfter == 0 ? "" : "+" + Text(d.MonthsAfter));

    private static string Columns(FormVersion version) =>
        string.Join('\n', version.Columns.OrderBy(c => c.Position).Select(c => $"{c.Key}|{c.Kind}|{c.Title}|{c.Formula}|{c.IsOptional}"));

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
