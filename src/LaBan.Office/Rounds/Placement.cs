using LaBan.Measures;
using LaBan.Office.Workbooks;

namespace LaBan.Office.Rounds;

/// <summary>A row of the sheet that is a line of the form, and why its cells cannot be taken, when they cannot.</summary>
internal sealed record PlacedRow(int Row, RoundLine Line, Problem? Refusal = null);

/// <summary>Which rows and columns of a sheet are which lines and columns of the form.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Rows">The rows that are lines.</param>
/// <param name="Columns">The columns that are filled, by the keys of the form.</param>
/// <param name="UnitColumn">The column with units; 0 for none.</param>
/// <param name="UnitOfAll">The unit said above the table for all of it.</param>
internal sealed record Placement(RawSheet Sheet, IReadOnlyList<PlacedRow> Rows, IReadOnlyDictionary<string, int> Columns, int UnitColumn, string? UnitOfAll = null);

/// <summary>What the person has answered, and what is still to be asked and told.</summary>
internal sealed class Inquiry(IReadOnlyDictionary<string, string> answers)
{
    private readonly Dictionary<string, RoundQuestion> _questions = new(StringComparer.Ordinal);
    private readonly List<Problem> _notes = [];

    public IReadOnlyList<RoundQuestion> Questions => [.. _questions.Values];

    public IReadOnlyList<Problem> Notes => _notes;

    public string? Answer(string key) => answers.GetValueOrDefault(key);

    /// <summary>The answer if it is one of the choices; otherwise the question is asked.</summary>
    public string? Ask(RoundQuestion question)
    {
        if (Answer(question.Key) is { } answer && question.Choices.Any(choice => choice.Value == answer))
        {
            return answer;
        }

        _questions.TryAdd(question.Key, question);
        return null;
    }

    public void Note(Problem note) => _notes.Add(note);
}
