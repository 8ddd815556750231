namespace LaBan.Text.Checking;

/// <summary>A figure on file that a document can be held against.</summary>
/// <param name="Value">The value in the unit of the indicator.</param>
/// <param name="Unit">That unit.</param>
/// <param name="Nature">uoc, so_bo, chinh_thuc, ke_hoach: how final it is.</param>
/// <param name="Source">Where it comes from, as a person would name it: "Báo cáo 6 tháng đầu năm 2024, bản ngày 28/6/2024".</param>
/// <param name="KnownOn">The day it became known.</param>
/// <param name="IsCurrent">Whether it is the figure in force; an earlier version otherwise.</param>
public sealed record FiledFigure(decimal Value, string Unit, string Nature, string Source, DateOnly KnownOn, bool IsCurrent);

/// <summary>
/// The figures on file, as the checker asks for them. The one interface through which the text engine sees facts: the program answers
/// from its database, a test from a table.
/// </summary>
public interface IFactBook
{
    /// <summary>What is on file about an indicator in a period ("2024-H1"), the figure in force first, then earlier versions.</summary>
    IReadOnlyList<FiledFigure> Values(string indicator, string period);

    /// <summary>The target of an indicator for a period, the one in force first.</summary>
    IReadOnlyList<FiledFigure> Targets(string indicator, string period);

    /// <summary>Indicators that a report of this period is expected to state.</summary>
    IReadOnlyList<string> Headline(string period);
}
