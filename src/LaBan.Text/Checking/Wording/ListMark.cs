using System.Globalization;
using LaBan.Text.Sentences;
using LaBan.Text.Tokens;

namespace LaBan.Text.Checking.Wording;

/// <summary>The number or letter that opens an item of a list or a heading.</summary>
/// <param name="List">Which list it counts in: its style and the numbers above it.</param>
/// <param name="Depth">How deep the style lies: capitals, roman, "1.", "1.1.", letters.</param>
/// <param name="Place">Its place in the list, from 1.</param>
/// <param name="Printed">As it is printed, without the sign that closes it.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record ListMark(string List, int Depth, int Place, string Printed, TextSpan Span)
{
    private const string Letters = "abcdđeghiklmnopqrstuvxy";
    private const int LetterDepth = 9;

    private static readonly string[] Romans =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

    /// <summary>The marks of a report in reading order.</summary>
    public static IEnumerable<ListMark> Read(CheckedReport report)
    {
        foreach (var paragraph in report.View.Layout.Paragraphs)
        {
            if (paragraph.Kind is not (ParagraphKind.Row or ParagraphKind.Footnote) && Of(report, paragraph) is { } mark)
            {
                yield return mark;
            }
        }
    }

    /// <summary>Whether it may stand right after another: the next number, or "e" after "d" where "đ" is left out.</summary>
    public bool Follows(ListMark last) => Place == last.Place + 1 || (last.Printed == "d" && Printed == "e");

    /// <summary>The mark at another place of the same list.</summary>
    public string Print(int place) => Depth == LetterDepth
        ? place <= Letters.Length ? Letters[place - 1].ToString() : "?"
        : List[0] == 'R' ? place <= Romans.Length ? Romans[place - 1] : "?"
        : Printed[..(Printed.LastIndexOf('.') + 1)] + place.ToString(CultureInfo.InvariantCulture);

    private static ListMark? Of(CheckedReport report, Paragraph paragraph)
    {
        Stretch<Token> tokens = report.View.Tokens;
        var mark = Enumerator.Read(report.Text, tokens, paragraph.First, paragraph.Last);
        if (mark.Level is < 1 or > 4 || mark.Length < 2)
        {
            return null;
        }

        var last = paragraph.First + mark.Length - 1;
        var isClosed = tokens[last].Kind == Tokens.TokenKind.Mark;
        var at = isClosed ? last - 1 : last;
        var close = isClosed ? tokens[last].Mark : '.';
        var form = report.View.Form(at).ToString();
        var span = new TextSpan(tokens[at].Start, tokens[at].End);
        return mark.Number == at ? Numbered(form, close, span)
            : mark.Number >= 0 ? null
            : mark.Level == 1 && Array.IndexOf(Romans, form) is >= 0 and var roman ? new ListMark("R", 1, roman + 1, form, span)
            : mark.Level == 4 && form.Length == 1 && Letters.IndexOf(form[0], StringComparison.Ordinal) is >= 0 and var letter ? new ListMark("a" + close, LetterDepth, letter + 1, form, span)
            : null;
    }

    private static ListMark? Numbered(string form, char close, TextSpan span)
    {
        var parts = form.Split('.');
        return int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place is > 0 and < 100
            ? new ListMark($"{parts.Length}{close}{form[..(form.LastIndexOf('.') + 1)]}", 1 + parts.Length, place, form, span)
            : null;
    }
}
