namespace LaBan.Text.Lexicon;

/// <summary>The tables of the lexicon, which lie in the assembly as text: one row a line, tabs between columns, # opens a remark.</summary>
internal static class LexiconTable
{
    /// <summary>The rows of a table.</summary>
    public static IEnumerable<string[]> Rows(string table)
    {
        using var stream = typeof(LexiconTable).Assembly.GetManifestResourceStream("LaBan.Text.Lexicon." + table)
            ?? throw new InvalidOperationException($"The table {table} is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
