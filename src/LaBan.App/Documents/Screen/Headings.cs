using System.Buffers;
using LaBan.Text;
using LaBan.Text.Reading;

namespace LaBan.App.Documents.Screen;

/// <summary>The headings of a document, to say in which section of it a place is.</summary>
public sealed class Headings
{
    private const int Longest = 160;

    private static readonly SearchValues<char> OrderMarks = SearchValues.Create("IVXABC0123456789");

    private readonly List<int> _starts = [];
    private readonly List<string> _names = [];

    /// <summary>The headings of a text; lines of tables are none.</summary>
    public Headings(ReportReading reading, SourceText source)
    {
        var text = reading.Text.Text;
        var rows = text.Length == source.Text.Length ? source.Rows : [];
        var row = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            while (row < rows.Count && rows[row].End < at)
            {
                row++;
            }

            var line = text.AsSpan(at, end - at).Trim();
            if (!line.IsEmpty && (row == rows.Count || rows[row].Start > end) && IsHeading(line))
            {
                _starts.Add(at);
                _names.Add(line.ToString());
            }

            at = end + 1;
        }
    }

    /// <summary>The last heading at or before an offset, with its place; null before the first.</summary>
    public (int Start, string Name)? Above(int offset)
    {
        var at = _starts.BinarySearch(offset);
        at = at < 0 ? ~at - 1 : at;
        return at < 0 ? null : (_starts[at], _names[at]);
    }

    /// <summary>Short, numbered with Roman digits or all in capitals, and not ended like a sentence.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || line[^1] is '.' or ';' or ',' or ':' or '-' || !HasLetter(line))
        {
            return false;
        }

        var dot = line.IndexOfAny('.', ')');
        var isNumbered = dot is > 0 and <= 4 && !line[..dot].ContainsAnyExcept(OrderMarks) && dot + 1 < line.Length && !char.IsDigit(line[dot + 1]);
        return isNumbered || IsUpper(line);
    }

    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUpper(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }
}
