using LaBan.Text.Tokens;

namespace LaBan.Text.Checking.Wording;

/// <summary>Finds abbreviations that are one slip away from a known one: "GRPD", "UNBD".</summary>
internal static class AbbreviationReader
{
    private const int Shortest = 4;

    /// <summary>The slips of a text.</summary>
    public static IEnumerable<Slip> Read(CheckedReport report)
    {
        var view = report.View;
        var printed = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = new List<Token>();
        for (var i = 0; i < view.Tokens.Length; i++)
        {
            var form = view.Form(i);
            if (view.Tokens[i].IsWord && form.Length >= Shortest && IsCapitals(form) && !IsPartOfSymbol(report, i) && !IsHeading(report, i))
            {
                printed[form.ToString()] = printed.GetValueOrDefault(form.ToString()) + 1;
                places.Add(view.Tokens[i]);
            }
        }

        var known = KnownTerms.All.Abbreviations;
        foreach (var place in places)
        {
            var form = report.Text[place.Start..place.End];
            if (known.Contains(form) || IsDefined(report.Text, form))
            {
                continue;
            }

            var swapped = known.FirstOrDefault(k => k.Length == form.Length && EditDistance.IsSwap(form, k));
            var meant = swapped ?? (printed[form] > 1 ? null : known.FirstOrDefault(k => printed.GetValueOrDefault(k) > 2 && EditDistance.IsOne(form, k)));
            if (meant is not null)
            {
                yield return new Slip(new(place.Start, place.End), form, meant, swapped is not null || printed.GetValueOrDefault(meant) > 2);
            }
        }
    }

    private static bool IsCapitals(ReadOnlySpan<char> form)
    {
        foreach (var c in form)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Codes of agencies inside the symbols of documents are the agencies' own affair.</summary>
    private static bool IsPartOfSymbol(CheckedReport report, int at)
    {
        var text = report.Text;
        var token = report.View.Tokens[at];
        return (token.Start > 0 && text[token.Start - 1] is '/' or '-' or '.') || (token.End < text.Length && text[token.End] is '/' or '-' or '_' || token.End < text.Length && char.IsDigit(text[token.End]));
    }

    /// <summary>Among other words in capitals it is no abbreviation.</summary>
    private static bool IsHeading(CheckedReport report, int at)
    {
        var view = report.View;
        return (at > 0 && view.Tokens[at - 1].IsWord && view.Tokens[at - 1].Length > 1 && IsCapitals(view.Form(at - 1)))
            || (at + 1 < view.Tokens.Length && view.Tokens[at + 1].IsWord && view.Tokens[at + 1].Length > 1 && IsCapitals(view.Form(at + 1)));
    }

    /// <summary>"Sản phẩm chủ lực (SPCL)": the text says what it stands for.</summary>
    private static bool IsDefined(string text, string form) =>
        text.Contains("(" + form + ")", StringComparison.Ordinal) || text.Contains("(gọi tắt là " + form, StringComparison.OrdinalIgnoreCase)
        || text.Contains("viết tắt là " + form, StringComparison.OrdinalIgnoreCase);
}
