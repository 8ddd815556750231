using System.Text;
using LaBan.Measures;
using LaBan.Text.Reading;

namespace LaBan.Office.Received.Plain;

/// <summary>
/// Vietnamese from before Unicode: text typed in TCVN3 (.VnTime) or VNI fonts, whose letters are stored under the codes of western
/// ones ("B¸o c¸o", "Baùo caùo"). Told by the common words that the right reading brings out.
/// </summary>
internal static class LegacyText
{
    private const int Glance = 20_000;

    private static readonly string[] CommonWords =
        ["và", "của", "các", "được", "trong", "đạt", "tỉnh", "năm", "với", "không", "tăng", "kế", "đã", "số", "thực", "hiện", "báo", "cáo"];

    /// <summary>Reads a report anew when it was typed in such a font; any other stays as it is.</summary>
    public static SourceText Repair(SourceText source, TextTrace? trace = null)
    {
        if (!LooksLegacy(source.Text))
        {
            return source;
        }

        var before = Score(source.Text);
        var tcvn = Score(Tcvn3.Decode(Head(source.Text)));
        var (vniHead, _) = Vni.Decode(Head(source.Text));
        var vni = Score(vniHead);
        return Math.Max(tcvn, vni) <= before + 2 ? source
            : tcvn >= vni ? source with { Text = Tcvn3.Decode(source.Text) }
            : Moved(source, trace);
    }

    /// <summary>The best reading of bytes that are not Unicode, or null when none makes Vietnamese.</summary>
    public static string? Best(string latin, string windows)
    {
        var tcvn = Score(Tcvn3.Decode(Head(latin)));
        var vni = Score(Vni.Decode(Head(latin)).Text);
        var modern = Score(Head(windows));
        var best = Math.Max(modern, Math.Max(tcvn, vni));
        return best == 0 ? null
            : best == modern ? windows
            : best == tcvn ? Tcvn3.Decode(latin)
            : Vni.Decode(latin).Text;
    }

    private static string Head(string text) => text.Length <= Glance ? text : text[..Glance];

    /// <summary>Many western letters and signs, hardly a letter that only Vietnamese has.</summary>
    private static bool LooksLegacy(string text)
    {
        var (western, vietnamese) = (0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Glance)))
        {
            western += c is >= '\u00A1' and <= '\u00FF' ? 1 : 0;
            vietnamese += c is (>= '\u1EA0' and <= '\u1EF9') or 'ă' or 'đ' or 'ơ' or 'ư' ? 1 : 0;
        }

        return western > 20 && western > vietnamese * 10;
    }

    private static int Score(string text)
    {
        var found = 0;
        foreach (var word in Head(text).Split([' ', '\t', '\n', '\r', ',', '.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            found += Array.IndexOf(CommonWords, ViText.Lower(word)) >= 0 ? 1 : 0;
        }

        return found;
    }

    /// <summary>VNI writes a letter with two signs, so the cells of tables move.</summary>
    private static SourceText Moved(SourceText source, TextTrace? trace)
    {
        var (text, places) = Vni.Decode(source.Text);
        trace?.Move(places);
        return new SourceText(text, [.. source.Rows.Select(r => new TableRow(
            r.Table, [.. r.Cells.Select(c => c with { Start = places[c.Start], End = places[c.End] })], places[r.Start], places[r.End]))]);
    }
}

/// <summary>TCVN3 (ABC): one sign for each letter, so that no place in the text moves.</summary>
internal static class Tcvn3
{
    private const string Signs = "\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ®";
    private const string Letters = "ĂÂÊÔƠƯĐàảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";

    public static string Decode(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
        {
            var place = source[i] < '\u00A1' ? -1 : Signs.IndexOf(source[i], StringComparison.Ordinal);
            target[i] = place < 0 ? source[i] : Letters[place];
        }
    });
}

/// <summary>VNI: the marks of a letter stand behind it under codes of their own.</summary>
internal static class Vni
{
    private const string MarkSigns = "ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË";
    private const string LetterSigns = "ôöñíìæóòîÔÖÑÍÌÆÓÒÎ";
    private const string Letters = "ơưđíìỉĩịỵƠƯĐÍÌỈĨỊỴ";

    private static readonly string[] Marks =
    [
        "\u0301", "\u0300", "\u0309", "\u0303", "\u0323", "\u0302", "\u0302\u0301", "\u0302\u0300", "\u0302\u0309", "\u0302\u0303",
        "\u0302\u0323", "\u0306", "\u0306\u0301", "\u0306\u0300", "\u0306\u0309", "\u0306\u0303", "\u0306\u0323",
    ];

    /// <summary>The text, and for each place in the text as given its new place.</summary>
    public static (string Text, int[] Places) Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        var places = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            places[i] = decoded.Length;
            var mark = decoded.Length > 0 && "aeouyAEOUYơưƠƯ".Contains(decoded[^1], StringComparison.Ordinal)
                ? MarkSigns.IndexOf(text[i], StringComparison.Ordinal) : -1;
            var letter = LetterSigns.IndexOf(text[i], StringComparison.Ordinal);
            if (mark >= 0)
            {
                var marked = (decoded[^1] + Marks[mark % Marks.Length]).Normalize();
                decoded.Length--;
                decoded.Append(marked);
                places[i] = decoded.Length;
            }
            else
            {
                decoded.Append(letter >= 0 ? Letters[letter] : text[i]);
            }
        }

        places[^1] = decoded.Length;
        return (decoded.ToString(), places);
    }
}
