using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBan.App.Documents.Screen;

/// <summary>Adds to the catalogue the names that reports use for its indicators.</summary>
public sealed class IndicatorNames(LabanContext db, ReferenceData data, Actor actor, AuditTrail trail)
{
    /// <summary>The longest name that is taken.</summary>
    public const int Longest = 200;

    /// <summary>Makes a wording of a report a name of an indicator, which is given by its own name or its code.</summary>
    public async Task<Outcome<Indicator>> Add(string? wording, string? chosen, CancellationToken cancel)
    {
        if (!actor.May(Right.EditCatalogue))
        {
            return IdentityProblems.NotAllowed;
        }

        var name = ViText.Nfc(wording ?? "").Trim();
        var indicator = Chosen(ViText.Nfc(chosen ?? "").Trim());
        if (indicator is null || name.Length is 0 or > Longest)
        {
            return ScreenProblems.NoSuchIndicator(chosen ?? "");
        }

        var key = ViText.FoldKey(name);
        var holder = data.Indicators.FirstOrDefault(i => ViText.FoldKey(i.NameVi) == key || i.Aliases.Exists(a => a.Key == key));
        if (holder is not null)
        {
            return ScreenProblems.NameTaken(name, holder.NameVi);
        }

        await Write(indicator, name, key, cancel);
        return indicator;
    }

    private Indicator? Chosen(string text) =>
        data.Indicator(text) ?? data.Indicators.FirstOrDefault(i => string.Equals(i.NameVi, text, StringComparison.OrdinalIgnoreCase) || i.NameEn == text);

    private async Task Write(Indicator indicator, string name, string key, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.Add(new IndicatorAlias { IndicatorId = indicator.Id, Text = name, Key = key, Position = indicator.Aliases.Count });
        trail.Note("indicator.name", indicator.Code, name);
        await db.SaveChangesAsync(cancel);
        await db.Database.ExecuteSqlAsync($"update data_state set version = version + 1, changed = {trail.Now}", cancel);
        await transaction.CommitAsync(cancel);
    }
}
