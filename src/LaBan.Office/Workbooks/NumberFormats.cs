namespace LaBan.Office.Workbooks;

/// <summary>Tells from a number format whether a cell shows a number, a percentage or a day.</summary>
internal static class NumberFormats
{
    /// <summary>The kind a number of this format is shown as. Built-in formats have a number only.</summary>
    public static RawKind KindOf(int id, string? code) => code is not null ? OfCode(code) : id switch
    {
        9 or 10 => RawKind.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => RawKind.Date,
        _ => RawKind.Number,
    };

    private static RawKind OfCode(string code)
    {
        var bare = Bare(code);
        return bare.Contains('%', StringComparison.Ordinal) ? RawKind.Percent
            : bare.Contains("General", StringComparison.OrdinalIgnoreCase) || bare.Any(c => c is '0' or '#' or '?' or '@') ? WithDigits(bare)
            : bare.Any(c => c is 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H' or 's' or 'S') ? RawKind.Date
            : RawKind.Number;
    }

    /// <summary>"mm:ss.0" has a digit and is a time; "#,##0" has no letter of days.</summary>
    private static RawKind WithDigits(string bare) =>
        !bare.Contains("General", StringComparison.OrdinalIgnoreCase) && bare.Any(c => c is 'y' or 'Y' or 'd' or 'D' or 'h' or 'H' or 's' or 'S')
            ? RawKind.Date
            : RawKind.Number;

    /// <summary>The format without words in quotes, escaped letters, colours and conditions; of its first section.</summary>
    private static string Bare(string code)
    {
        var bare = new System.Text.StringBuilder();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = End(code, i, '"');
                    break;
                case '[':
                    var end = End(code, i, ']');
                    bare.Append(IsElapsed(code.AsSpan(i + 1, Math.Max(0, end - i - 1))) ? "h" : "");
                    i = end;
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                default:
                    bare.Append(code[i]);
                    break;
            }
        }

        return bare.ToString();
    }

    private static bool IsElapsed(ReadOnlySpan<char> inner) =>
        inner.Length > 0 && inner.Trim("hHmMsS").IsEmpty;

    private static int End(string code, int from, char mark)
    {
        var end = code.IndexOf(mark, from + 1);
        return end < 0 ? code.Length : end;
    }
}
