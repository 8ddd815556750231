using LaBan.App.Shell;
using LaBan.Model.Observations;

namespace LaBan.App.Sources;

/// <summary>What the list of directives is narrowed to; lives in the address. What is not known there narrows nothing.</summary>
public sealed record DirectiveFilter(RowSearch Search, string? Type, string? Issuer)
{
    public static DirectiveFilter Read(IReadOnlyList<SourceDocument> directives, string? query, string? type, string? issuer) => new(
        new RowSearch(query),
        directives.Any(d => d.Type == type) ? type : null,
        directives.Any(d => d.Issuer == issuer && d.Issuer.Length > 0) ? issuer : null);

    public static string KeyOf(SourceDocument directive) =>
        RowSearch.KeyOf(directive.Symbol, directive.Subject, directive.Type, directive.Issuer, directive.Key);

    public bool Accepts(SourceDocument directive) =>
        Search.Accepts(KeyOf(directive))
        && (Type is null || directive.Type == Type)
        && (Issuer is null || directive.Issuer == Issuer);
}
