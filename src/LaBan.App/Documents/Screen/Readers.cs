using System.Runtime.CompilerServices;
using LaBan.App.Storage;
using LaBan.Model.Catalog;
using LaBan.Text;
using LaBan.Text.Links;

namespace LaBan.App.Documents.Screen;

/// <summary>The reader of texts that knows the catalogue as it stands: made once for each version of the data.</summary>
public sealed class Readers
{
    private readonly ConditionalWeakTable<ReferenceData, ReportReader> _readers = [];

    public ReportReader Of(ReferenceData data) => _readers.GetValue(data, static d => new ReportReader([.. d.Indicators.Select(Entry)]));

    private static CatalogueIndicator Entry(Indicator indicator) => new(
        indicator.Code, indicator.NameVi, indicator.UnitVi, indicator.Parent, indicator.Kind.ToString().ToLowerInvariant(),
        [.. indicator.Aliases.Select(a => a.Text)]);
}
