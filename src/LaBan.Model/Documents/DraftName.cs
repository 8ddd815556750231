using System.Text.RegularExpressions;
using LaBan.Measures;

namespace LaBan.Model.Documents;

/// <summary>Tells versions of one draft by their names: "Bao cao 6 thang_v2 (1).docx" and "Báo cáo 6 tháng lần 3.docx" are one.</summary>
public static partial class DraftName
{
    /// <summary>The name without its ending, marks and what counts versions; null when nothing telling is left.</summary>
    public static string? StemOf(string fileName)
    {
        var name = ViText.FoldKey(Path.GetFileNameWithoutExtension(fileName)).Replace('_', ' ').Replace('-', ' ');
        for (string before = ""; before != name;)
        {
            before = name;
            name = VersionMark().Replace(name, "").Trim(' ', '.', ',');
        }

        name = Spaces().Replace(name, " ");
        return name.Length >= 3 ? name : null;
    }

    [GeneratedRegex(@"(?:\(\d+\)|\(?\b(?:(?:v|ver|version|lan|ban|sua|r|rev)\s*\.?\s*\d+|(?:ban )?(?:final|cuoi|moi|sua|sach|copy|nhan xet|co nhan xet|da sua|chinh sua))\)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex VersionMark();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
