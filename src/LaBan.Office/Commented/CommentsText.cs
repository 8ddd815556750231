using System.Globalization;
using System.Text;

namespace LaBan.Office.Commented;

/// <summary>Comments as they stand in the part of comments. Their layout is their own, whatever the styles of the document say.</summary>
internal static class CommentsText
{
    /// <summary>A comment of these paragraphs.</summary>
    public static string Of(int id, IEnumerable<string> lines, CommentAuthor author, string prefix, string space)
    {
        var (p, declared) = WordMarkup.Prefix(prefix, space);
        var date = author.Date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<{p}comment{declared} {p}id=\"{id}\" {p}author=\"{WordMarkup.Escaped(author.Name)}\"");
        text.Append(CultureInfo.InvariantCulture, $" {p}date=\"{date}\" {p}initials=\"{WordMarkup.Escaped(author.Initials)}\">");
        var mark = $"<{p}r><{p}annotationRef/></{p}r>";
        foreach (var line in lines.SelectMany(l => l.Split('\n')).DefaultIfEmpty(""))
        {
            text.Append(Paragraph(p, mark, line));
            mark = "";
        }

        return text.Append(CultureInfo.InvariantCulture, $"</{p}comment>").ToString();
    }

    /// <summary>An empty part of comments.</summary>
    public static string Empty(string space) =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"{space}\"></w:comments>";

    private static string Paragraph(string p, string mark, string line) =>
        $"<{p}p><{p}pPr><{p}spacing {p}before=\"0\" {p}after=\"0\" {p}line=\"240\" {p}lineRule=\"auto\"/>"
        + $"<{p}ind {p}left=\"0\" {p}right=\"0\" {p}firstLine=\"0\"/><{p}jc {p}val=\"left\"/></{p}pPr>{mark}"
        + $"<{p}r><{p}rPr><{p}sz {p}val=\"20\"/><{p}szCs {p}val=\"20\"/></{p}rPr><{p}t xml:space=\"preserve\">{WordMarkup.Escaped(line.TrimEnd('\r'))}</{p}t></{p}r></{p}p>";
}
