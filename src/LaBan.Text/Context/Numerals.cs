using System.Globalization;
using LaBan.Text.Mentions;

namespace LaBan.Text.Context;

/// <summary>Small whole numbers of dates and enumerations.</summary>
internal static class Numerals
{
    /// <summary>The whole number of a token; -1 when it is none or longer than four digits.</summary>
    public static int At(ReportView view, int at) =>
        view.IsNumber(at) && view.Tokens[at].Length <= 4
        && int.TryParse(view.Form(at), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : -1;

    /// <summary>Whether a value can be a year of a report or plan.</summary>
    public static bool IsYear(int value) => value is >= 1800 and <= 2100;

    /// <summary>A month or number of months in words, 1 to 12; 0 for anything else.</summary>
    public static int Spelled(ReportView view, int at) => at < 0 || at >= view.Tokens.Length || !view.Tokens[at].IsWord ? 0 : view.Form(at) switch
    {
        "Giêng" or "Một" => 1,
        "hai" or "Hai" => 2,
        "ba" or "Ba" => 3,
        "tư" or "Tư" or "bốn" or "Bốn" => 4,
        "năm" or "Năm" => 5,
        "sáu" or "Sáu" => 6,
        "bảy" or "Bảy" => 7,
        "tám" or "Tám" => 8,
        "chín" or "Chín" => 9,
        "mười" or "Mười" => 10,
        _ => 0,
    };

    /// <summary>A Roman quarter or an Arabic one, 1 to 4; 0 for anything else.</summary>
    public static int Quarter(ReportView view, int at)
    {
        if (at < 0 || at >= view.Tokens.Length)
        {
            return 0;
        }

        var form = view.Form(at);
        return form switch
        {
            "I" or "1" or "i" => 1,
            "II" or "2" or "ii" => 2,
            "III" or "3" or "iii" => 3,
            "IV" or "4" or "iv" => 4,
            _ => 0,
        };
    }
}
