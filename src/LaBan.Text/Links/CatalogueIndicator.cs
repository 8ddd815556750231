namespace LaBan.Text.Links;

/// <summary>An indicator of the catalogue, as much of it as the text engine needs to know.</summary>
/// <param name="Code">Its code: "grdp.growth".</param>
/// <param name="Name">Its Vietnamese name.</param>
/// <param name="Unit">Its unit: "tỷ đồng".</param>
/// <param name="Parent">The code of the indicator it is a part of, or null.</param>
/// <param name="Kind">level, share, growth, rank or index.</param>
/// <param name="Aliases">Other ways to write its name; a new one works as soon as the reader is built with it.</param>
public sealed record CatalogueIndicator(
    string Code, string Name, string Unit, string? Parent, string Kind, IReadOnlyList<string> Aliases);
