using LaBan.App.Shell;

namespace LaBan.App.Collection.Entry;

/// <summary>A sentence over the page, and whether it tells of something refused.</summary>
public sealed record Said(string Text, bool IsProblem);

/// <summary>What was typed into a field and not taken, and why.</summary>
public sealed record TypedCell(string Text, string Problem);

/// <summary>Takes the cells of the plain form: those whose text differs from what the page showed.</summary>
public sealed class PlainEntry(SaveCells save, Words words)
{
    private const string Field = "o.";

    /// <summary>The name of the field of a cell.</summary>
    public static string NameOf(int line, string column) => FormattableString.Invariant($"{Field}{line}.{column}");

    /// <summary>Saves what was changed; gives a sentence, and what was typed where it was not taken.</summary>
    public async Task<(Said Said, IReadOnlyDictionary<string, TypedCell> Typed)> Save(EntryState view, IFormCollection form, CancellationToken cancel)
    {
        var entries = view.Grid.Rows.SelectMany(row => row.Cells.Where(c => !c.Value.Locked).Select(c => EntryOf(form, row.Line, c.Key))).OfType<CellEntry>().ToList();
        if (entries.Count == 0)
        {
            return (new(words.T("Không có gì thay đổi.", "Nothing changed."), false), new Dictionary<string, TypedCell>());
        }

        var outcome = await save.Run(new(view.Head.Id, entries), cancel);
        if (outcome.Problem is { } problem)
        {
            return (new(words.T(problem.Vietnamese, problem.English), true), new Dictionary<string, TypedCell>());
        }

        var refused = outcome.Value!.Cells.Where(c => c.Fate != CellFate.Saved).ToDictionary(c => c.Entry.Id, c => new TypedCell(c.Entry.Text ?? "", Why(c)), StringComparer.Ordinal);
        var saved = entries.Count - refused.Count;
        return (new(refused.Count == 0
            ? words.T($"Đã lưu {saved} ô.", $"{saved} cells saved.")
            : words.T($"Đã lưu {saved} ô; {refused.Count} ô chưa lưu, xem ngay tại ô.", $"{saved} cells saved; {refused.Count} not saved, see the cells."), refused.Count > 0), refused);
    }

    private static CellEntry? EntryOf(IFormCollection form, int line, string column)
    {
        var name = NameOf(line, column);
        if (!form.TryGetValue(name, out var typed) || form[name + ".cu"].ToString().Split('|', 2) is not [var seen, var shown])
        {
            return null;
        }

        var explanations = form.Keys.Where(k => k.StartsWith(name + ".gt.", StringComparison.Ordinal) && form[k].ToString().Trim().Length > 0)
            .ToDictionary(k => k[(name.Length + 4)..], k => form[k].ToString(), StringComparer.Ordinal);
        return typed.ToString().Trim() == shown && explanations.Count == 0 ? null
            : new CellEntry(name, line, column, int.TryParse(seen, out var version) ? version : 0) { Text = typed.ToString(), KeepComment = true, Explanations = explanations };
    }

    private string Why(SavedCell cell) => cell.Fate switch
    {
        CellFate.Conflict => words.T(
            $"{cell.Now?.ChangedBy} vừa ghi {(cell.Now?.Value is { } v ? LaBan.Measures.ViNumber.Write(v, cell.Now.Decimals) : "khác")} vào ô này. Lưu lại để thay bằng số của anh/chị.",
            $"{cell.Now?.ChangedBy} has just changed this cell. Save again to replace it with your figure."),
        _ => cell.Message is { } problem ? words.T(problem.Vietnamese, problem.English) : "",
    };
}
