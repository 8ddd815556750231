namespace LaBan.Office.Spreadsheet;

/// <summary>Names a workbook accepts: at most 31 characters, none of []:*?/\, no apostrophe at the ends, each once.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    public static IReadOnlyList<string> For(IEnumerable<string> wanted)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new List<string>();
        foreach (var name in wanted.Select(Allowed))
        {
            var unique = name;
            for (var copy = 2; !taken.Add(unique); copy++)
            {
                var suffix = $" ({copy})";
                unique = Cut(name, Longest - suffix.Length) + suffix;
            }

            names.Add(unique);
        }

        return names;
    }

    private static string Allowed(string wanted)
    {
        var letters = XmlText.Clean(wanted).Select(c => "[]:*?/\\".Contains(c) || char.IsControl(c) ? ' ' : c);
        var name = Cut(string.Concat(letters).Trim(' ', '\''), Longest).TrimEnd(' ', '\'');
        return name.Length == 0 ? "Trang" : name;
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }
}
