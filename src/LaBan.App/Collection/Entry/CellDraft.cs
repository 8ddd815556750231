using LaBan.App.Collection.Sheet;
using LaBan.Measures;
using LaBan.Model.Catalog;
using LaBan.Model.Collection;
using LaBan.Model.Identity;

namespace LaBan.App.Collection.Entry;

/// <summary>What a save comes to, cell by cell, before anything is written.</summary>
internal sealed class CellDraft(SheetFrame frame, IReadOnlyDictionary<CellKey, SubmissionCell> cells, Func<Indicator, bool> may)
{
    private readonly Dictionary<CellKey, (CellEntry Entry, WantedCell Wanted)> _wanted = [];
    private readonly List<(CellEntry Entry, CellKey Key, CellContent Content)> _explained = [];

    public IReadOnlyList<WantedCell> Cells => [.. _wanted.Values.Select(w => w.Wanted)];

    public bool HasChanges => _wanted.Count > 0 || _explained.Count > 0;

    /// <summary>The cell that is written for an entry; null when none is.</summary>
    public CellKey? KeyOf(SavedCell saved) => saved.Fate == CellFate.Saved && frame.Column(saved.Entry.Column) is { } column
        && _wanted.TryGetValue(new(saved.Entry.Line, column.Id), out var wanted) && ReferenceEquals(wanted.Entry, saved.Entry)
            ? new(saved.Entry.Line, column.Id)
            : null;

    public SavedCell Take(CellEntry entry)
    {
        var (line, column) = (frame.Line(entry.Line), frame.Column(entry.Column));
        if (line is null || column is null || frame.UseOf(line, column) != CellUse.Entered)
        {
            return new(entry, CellFate.Refused, null, CollectionProblems.NoCell);
        }

        var key = new CellKey(line.Id, column.Id);
        var now = cells.GetValueOrDefault(key);
        if (!may(frame.IndicatorOf(line)!))
        {
            return new(entry, CellFate.Refused, now, IdentityProblems.NotAllowed);
        }

        var typed = TypedFigure.Read(entry);
        return typed.IsAmbiguous ? new(entry, CellFate.Ask, now, Said(typed), [typed.Number!, typed.Other!])
            : typed.Problem is not null ? new(entry, CellFate.Refused, now, Said(typed))
            : Compare(entry, key, now, typed);
    }

    /// <summary>The explanations given along, for the figures they were given for.</summary>
    public IReadOnlyList<CellExplanation> Explanations(int submission, Signature signed) =>
    [
        .. from e in _explained
           from given in e.Entry.Explanations
           let text = ViText.Nfc(given.Value).Trim()
           where text.Length > 0 && given.Key.Length is > 0 and <= 50
           select new CellExplanation
           {
               SubmissionId = submission, LineId = e.Key.Line, ColumnId = e.Key.Column, Rule = given.Key, Text = text[..Math.Min(text.Length, Submission.LongestReason)],
               Value = e.Content.Value, IsNone = e.Content.IsNone, At = signed.At, By = signed.Name,
           },
    ];

    private SavedCell Compare(CellEntry entry, CellKey key, SubmissionCell? now, TypedFigure typed)
    {
        var made = CellContent.Make(typed.Number, typed.IsNone, entry.KeepComment ? now?.Comment : entry.Comment);
        if (made.Problem is { } problem)
        {
            return new(entry, CellFate.Refused, now, problem);
        }

        var (content, before) = (made.Value!, now?.Content ?? CellContent.Missing);
        if (content.IsMissing && now?.ApprovedVersion is not null && !before.IsMissing)
        {
            return new(entry, CellFate.Refused, now, CollectionProblems.ApprovedFigureCleared);
        }

        if (content != before && entry.Base != (now?.Version ?? 0))
        {
            return new(entry, CellFate.Conflict, now);
        }

        if (entry.Explanations.Count > 0)
        {
            _explained.Add((entry, key, content));
        }

        if (content != before)
        {
            _wanted[key] = (entry, new(key, content, now?.Version ?? 0));
        }

        return new(entry, CellFate.Saved, now);
    }

    private static Problem Said(TypedFigure typed) =>
        new("collection.not-a-number", typed.Problem!, "Not one number: write digits with a decimal comma, such as 1.234,5.", Field: "value");
}
