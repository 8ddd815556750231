using System.Xml;

namespace LaBan.Office.Received.Docx;

/// <summary>The lists a document defines, and the styles whose paragraphs belong to one.</summary>
internal sealed class ListDefinitions
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, Dictionary<int, ListLevel>> _abstract = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NumberedList> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListStyle> _styles = new(StringComparer.Ordinal);

    /// <summary>A list: the definition it follows, and the levels it starts anew with their first numbers.</summary>
    private sealed record NumberedList(string Abstract, Dictionary<int, int> Restarts);

    /// <summary>What a style says of lists, and the style it is based on.</summary>
    private sealed record ListStyle(string? List, int Level, string? BasedOn)
    {
        /// <summary>A style that says nothing of them.</summary>
        public static ListStyle Plain { get; } = new(null, 0, null);
    }

    /// <summary>The levels of a list, or null when nothing defines it.</summary>
    public Dictionary<int, ListLevel>? Levels(string list) => _abstract.TryGetValue(AbstractOf(list), out var levels) ? levels : null;

    /// <summary>The definition several lists may share.</summary>
    public string AbstractOf(string list) => _lists.TryGetValue(list, out var numbered) ? numbered.Abstract : "";

    /// <summary>The levels a list starts anew.</summary>
    public Dictionary<int, int> RestartsOf(string list) => _lists[list].Restarts;

    /// <summary>The list of a style or of one it is based on.</summary>
    public (string List, int Level)? ListOf(string? style)
    {
        for (var steps = 0; style is not null && steps < LongestChain && _styles.TryGetValue(style, out var found); steps++)
        {
            if (found.List is not null)
            {
                return (found.List, found.Level);
            }

            style = found.BasedOn;
        }

        return null;
    }

    public void ReadNumbering(XmlReader xml)
    {
        Dictionary<int, ListLevel> levels = [];
        Dictionary<int, int> restarts = new(0);
        var (level, list) = (0, "");
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "abstractNum":
                    _abstract[Word.Value(xml, "abstractNumId") ?? ""] = levels = [];
                    break;
                case "num":
                    list = Word.Value(xml, "numId") ?? "";
                    (levels, restarts) = ([], []);
                    break;
                case "abstractNumId":
                    _lists[list] = new NumberedList(Word.Value(xml) ?? "", restarts);
                    break;
                case "lvlOverride":
                    level = Word.Number(xml, 0, "ilvl");
                    break;
                case "startOverride":
                    restarts[level] = Word.Number(xml, 1);
                    break;
                case "lvl":
                    level = Word.Number(xml, 0, "ilvl");
                    levels[level] = new ListLevel(1, "decimal", "");
                    break;
                case "start" when levels.TryGetValue(level, out var own):
                    levels[level] = own with { Start = Word.Number(xml, 1) };
                    break;
                case "numFmt" when levels.TryGetValue(level, out var own):
                    levels[level] = own with { Format = Word.Value(xml) ?? "" };
                    break;
                case "lvlText" when levels.TryGetValue(level, out var own):
                    levels[level] = own with { Text = Word.Value(xml) ?? "" };
                    break;
            }
        }
    }

    public void ReadStyles(XmlReader? xml)
    {
        var style = "";
        while (xml?.Read() == true)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            var own = _styles.TryGetValue(style, out var known) ? known : ListStyle.Plain;
            switch (xml.LocalName)
            {
                case "style":
                    style = Word.Value(xml, "styleId") ?? "";
                    _styles[style] = ListStyle.Plain;
                    break;
                case "basedOn":
                    _styles[style] = own with { BasedOn = Word.Value(xml) };
                    break;
                case "numId":
                    _styles[style] = own with { List = Word.Value(xml) };
                    break;
                case "ilvl":
                    _styles[style] = own with { Level = Word.Number(xml, 0) };
                    break;
            }
        }
    }
}
