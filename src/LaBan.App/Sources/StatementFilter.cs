using LaBan.App.Analysis;
using LaBan.App.Shell;
using LaBan.Model.Observations;

namespace LaBan.App.Sources;

/// <summary>What the figures of a document are narrowed to; lives in the address. What is not known there narrows nothing.</summary>
/// <param name="Measure">What the figure says, by its code.</param>
/// <param name="Group">A chapter of the report.</param>
/// <param name="Changed">"1" for those of which a later document gives another value.</param>
public sealed record StatementFilter(RowSearch Search, string? Measure, string? Group, string? Changed)
{
    public static StatementFilter Read(string? query, string? measure, string? group, string? changed) => new(
        new RowSearch(query),
        Enum.GetValues<Measure>().Any(m => CodeOf(m) == measure) ? measure : null,
        Views.Groups.Contains(group) ? group : null,
        changed == "1" ? changed : null);

    public static string CodeOf(Measure measure) => measure switch
    {
        Model.Observations.Measure.YoyChange => "growth",
        Model.Observations.Measure.PlanRatio => "plan-ratio",
        Model.Observations.Measure.ChangeVsYear => "change",
        _ => measure.ToString().ToLowerInvariant(),
    };

    public static string KeyOf(StatedFigure row) => RowSearch.KeyOf(
        row.Indicator.NameVi, row.Indicator.NameEn, row.Indicator.Code, row.Figure.Period.Code, row.Figure.Note);

    public bool Accepts(StatedFigure row) =>
        Search.Accepts(KeyOf(row))
        && (Measure is null || CodeOf(row.Figure.Measure) == Measure)
        && (Group is null || row.Indicator.Group == Group)
        && (Changed is null || row.Later is not null);
}
