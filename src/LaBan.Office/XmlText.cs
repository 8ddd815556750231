using System.Text;
using System.Xml;

namespace LaBan.Office;

/// <summary>Text made fit to stand in an XML part: NFC, without the characters XML 1.0 cannot hold.</summary>
internal static class XmlText
{
    public static string Clean(string text)
    {
        var clean = text.All(IsSafe) ? text : Cleaned(text);
        return clean.Normalize(NormalizationForm.FormC);
    }

    private static bool IsSafe(char c) => XmlConvert.IsXmlChar(c) && !char.IsSurrogate(c);

    private static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }
}
