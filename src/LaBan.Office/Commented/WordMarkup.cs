using System.Globalization;
using System.Text;

namespace LaBan.Office.Commented;

/// <summary>Elements of a Word document as text, in the prefixes of the part they come to stand in.</summary>
internal static class WordMarkup
{
    /// <summary>An empty element with a number. Where the namespace has no prefix it gets one, since attributes need it.</summary>
    public static string Element(string prefix, string space, string name, int id)
    {
        var (p, declared) = Prefix(prefix, space);
        return string.Create(CultureInfo.InvariantCulture, $"<{p}{name}{declared} {p}id=\"{id}\"/>");
    }

    /// <summary>An element around what is written with the prefix given.</summary>
    public static string Around(string prefix, string space, string name, Func<string, string> content)
    {
        var (p, declared) = Prefix(prefix, space);
        return $"<{p}{name}{declared}>{content(p)}</{p}{name}>";
    }

    /// <summary>The prefix with its colon, and its declaration where it is not declared.</summary>
    public static (string Prefix, string Declared) Prefix(string prefix, string space) =>
        prefix.Length > 0 ? (prefix + ":", "") : ("w:", $" xmlns:w=\"{space}\"");

    /// <summary>Words as they may stand in an element or in an attribute.</summary>
    public static string Escaped(string text) => new StringBuilder(XmlText.Clean(text))
        .Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").ToString();
}
