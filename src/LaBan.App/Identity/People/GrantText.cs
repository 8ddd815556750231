using System.Globalization;
using LaBan.Model.Identity;

namespace LaBan.App.Identity.People;

/// <summary>A role as the audit record writes it, before and after.</summary>
public static class GrantText
{
    public static string Of(Grant grant)
    {
        var days = grant.ValidFrom is null && grant.ValidTo is null ? null : $"{Text(grant.ValidFrom)}..{Text(grant.ValidTo)}";
        var absent = grant.StandsInFor is { } person ? string.Create(CultureInfo.InvariantCulture, $"in place of {person}") : null;
        return string.Join(", ", new[] { grant.Role.ToString(), grant.IndicatorGroup, days, absent }.OfType<string>());
    }

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
