using System.Xml;

namespace LaBan.Office.Received.Docx;

/// <summary>How WordprocessingML writes values, in its transitional and its strict form alike.</summary>
internal static class Word
{
    /// <summary>An attribute by its local name, whatever its namespace.</summary>
    public static string? Value(XmlReader xml, string name = "val")
    {
        string? value = null;
        for (var found = xml.MoveToFirstAttribute(); found && value is null; found = xml.MoveToNextAttribute())
        {
            value = xml.LocalName == name ? xml.Value : null;
        }

        xml.MoveToElement();
        return value;
    }

    /// <summary>A switch such as <c>w:vanish</c>: on unless it says otherwise.</summary>
    public static bool IsOn(XmlReader xml) => Value(xml) is not ("0" or "false" or "off" or "none");

    /// <summary>A whole number, or what stands for none.</summary>
    public static int Number(XmlReader xml, int otherwise, string name = "val") =>
        int.TryParse(Value(xml, name), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
