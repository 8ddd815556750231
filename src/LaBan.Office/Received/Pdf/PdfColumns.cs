using System.Text;

namespace LaBan.Office.Received.Pdf;

/// <summary>
/// Puts pages printed in two columns of prose into reading order. As laid out, a line of such a page holds a line of each column, and a
/// figure of the one would be read as said of the other. Tables have narrow or ragged cells and stay as they are.
/// </summary>
internal static class PdfColumns
{
    /// <summary>Fewer lines in both columns are a letterhead or a signature.</summary>
    private const int FewestLines = 6;

    /// <summary>What stands beside the gutter is prose when its lines are as long as this and mostly letters.</summary>
    private const int ShortestProse = 24;

    private const int NarrowestGutter = 2;

    /// <summary>No sheet of paper has as many lines.</summary>
    private const int MostLines = 1000;

    /// <summary>The text with its columns one under the other; pages end with a form feed.</summary>
    public static string InReadingOrder(string text)
    {
        var read = new StringBuilder(text.Length);
        var pages = text.Split('\f');
        for (var i = 0; i < pages.Length; i++)
        {
            read.Append(i > 0 ? "\f" : "");
            Page(pages[i].Split('\n'), read);
        }

        return read.ToString();
    }

    private static void Page(string[] lines, StringBuilder read)
    {
        var next = 0;
        while (next < lines.Length)
        {
            var (end, gutter) = Columns(lines, next);
            if (gutter == 0)
            {
                read.Append(lines[next]).Append(next < lines.Length - 1 ? "\n" : "");
                next++;
                continue;
            }

            for (var i = next; i < end; i++)
            {
                read.Append(lines[i].AsSpan(0, Math.Min(gutter, lines[i].Length)).TrimEnd()).Append('\n');
            }

            for (var i = next; i < end; i++)
            {
                read.Append(lines[i].Length > gutter ? lines[i].AsSpan(gutter) : []).Append('\n');
            }

            next = end;
        }
    }

    /// <summary>Where the run of lines in two columns ends that begins at a line, and where its right column begins; 0 when there is none.</summary>
    private static (int End, int Gutter) Columns(string[] lines, int first)
    {
        if (lines.Length > MostLines || Gap(lines[first]) is not { } gap)
        {
            return default;
        }

        var (low, high, end, both) = (gap.Start, gap.End, first, 0);
        for (var i = first; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd();
            var from = Math.Max(low, LeftEnd(line, high));
            var to = Math.Min(high, RightStart(line, from));
            if (to - from < NarrowestGutter)
            {
                break;
            }

            (low, high) = (from, to);
            if (line.Length > 0)
            {
                end = i + 1;
                both += line.Length > high && !string.IsNullOrWhiteSpace(line[..low]) ? 1 : 0;
            }
        }

        return both >= FewestLines && IsProse(lines.AsSpan(first, end - first), high) ? (end, high) : default;
    }

    /// <summary>The widest run of blanks within a line, where prose stands on both sides of it.</summary>
    private static (int Start, int End)? Gap(string line)
    {
        var best = (Start: 0, End: 0);
        for (var i = line.Length - line.TrimStart().Length; i < line.TrimEnd().Length; i++)
        {
            var end = i;
            while (end < line.Length && line[end] == ' ')
            {
                end++;
            }

            best = end - i > best.End - best.Start && end < line.Length ? (i, end) : best;
            i = Math.Max(i, end);
        }

        return best.End - best.Start >= NarrowestGutter && best.Start >= ShortestProse ? best : null;
    }

    /// <summary>Where the text before the right column ends.</summary>
    private static int LeftEnd(string line, int right) => line.AsSpan(0, Math.Min(line.Length, right)).TrimEnd().Length;

    /// <summary>Where the text behind the left column begins; far right when there is none.</summary>
    private static int RightStart(string line, int left)
    {
        var rest = line.AsSpan(Math.Min(line.Length, left));
        var blanks = rest.Length - rest.TrimStart().Length;
        return blanks == rest.Length ? int.MaxValue : left + blanks;
    }

    private static bool IsProse(ReadOnlySpan<string> lines, int gutter)
    {
        var (left, right) = (new List<string>(), new List<string>());
        foreach (var line in lines)
        {
            Add(left, line.AsSpan(0, Math.Min(gutter, line.Length)));
            Add(right, line.AsSpan(Math.Min(gutter, line.Length)));
        }

        return IsProse(left) && IsProse(right);

        static void Add(List<string> side, ReadOnlySpan<char> words)
        {
            if (!words.IsWhiteSpace())
            {
                side.Add(words.Trim().ToString());
            }
        }
    }

    /// <summary>Most lines are full, as only running text is, and hold letters and no further gaps.</summary>
    private static bool IsProse(List<string> side)
    {
        var width = side.Count == 0 ? 0 : side.Max(words => words.Length);
        var full = side.Count(words => words.Length >= ShortestProse && words.Length * 4 >= width * 3
            && words.Count(char.IsLetter) * 2 > words.Length && !words.Contains("   ", StringComparison.Ordinal));
        return full * 2 > side.Count;
    }
}
