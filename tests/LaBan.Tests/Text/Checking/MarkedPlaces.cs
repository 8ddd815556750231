using System.Text;
using LaBan.Tests.Text.Marked;
using LaBan.Text.Checking;
using LaBan.Text.Reading;

namespace LaBan.Tests.Text.Checking;

/// <summary>A text with places marked <c>[|…|]</c>; <c>//</c> with blanks around it is a line end, a line <c>¦a¦b¦</c> a row of a table.</summary>
internal static class MarkedPlaces
{
    /// <summary>A text of which the lines with tabs are rows of tables.</summary>
    public static SourceText Source(string text) =>
        new(text, TableRows.Of(text, 0, [.. text.Split('\n').Select(l => l.Contains('\t', StringComparison.Ordinal) ? l.Split('\t').Select(_ => 1).ToList() : null)]));

    /// <summary>The text without the marks, and the places.</summary>
    public static (string Text, List<TextSpan> Places) Read(string marked)
    {
        var text = new StringBuilder();
        var places = new List<TextSpan>();
        var start = 0;
        marked = string.Join('\n', marked.Split(" // ").Select(line => TableRows.Spans(line) is null ? line : TableRows.Line(line)));
        for (var i = 0; i < marked.Length; i++)
        {
            if (i + 1 < marked.Length && marked[i] == '[' && marked[i + 1] == '|')
            {
                (start, i) = (text.Length, i + 1);
            }
            else if (i + 1 < marked.Length && marked[i] == '|' && marked[i + 1] == ']')
            {
                places.Add(new(start, text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return (text.ToString(), places);
    }
}
