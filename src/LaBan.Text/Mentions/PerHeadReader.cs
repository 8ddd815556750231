using LaBan.Text.Lexicon;

namespace LaBan.Text.Mentions;

/// <summary>Reads the base of a rate as part of its name: "bác sĩ trên 10.000 dân", "giá trị sản xuất trên 1 ha", "thuê bao/100 dân".</summary>
internal static class PerHeadReader
{
    /// <summary>Whether the number is such a base.</summary>
    public static bool IsBase(SentenceView s, Draft number)
    {
        var view = s.View;
        var isPer = number.At > s.First && (view.Is(number.At - 1, '/') || view.Form(number.At - 1) is "trên" or "tren");
        if (!isPer || number.Value is not { } value || !IsRound(value))
        {
            return false;
        }

        return view.Is(number.At - 1, '/')
            ? !view.IsNumber(number.At - 2) || IsPeople(view, number)
            : value == 1 && IsMyriad(view, number) ? true : value == 1 ? number.UnitKind == UnitKind.Measure && number.Unit is "ha" or "km" or "m2" or "km2" : IsPeople(view, number) && value >= 100;
    }

    /// <summary>"trên 01 vạn dân".</summary>
    private static bool IsMyriad(ReportView view, Draft number) => number.At + 1 < view.Tokens.Length && view.Form(number.At + 1) is "vạn" && IsPeople(view, number);

    private static bool IsRound(decimal value) => value is 1 or 100 or 1_000 or 10_000 or 100_000 or 1_000_000;

    /// <summary>"dân", "người dân", "trẻ đẻ sống".</summary>
    private static bool IsPeople(ReportView view, Draft number)
    {
        for (var at = number.At + 1; at < view.Tokens.Length && at <= number.At + 2; at++)
        {
            if (view.Form(at) is "dân" or "trẻ" or "bé" or "dan")
            {
                return true;
            }
        }

        return false;
    }
}
