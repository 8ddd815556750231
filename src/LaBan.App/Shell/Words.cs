using System.Globalization;
using LaBan.Measures;

namespace LaBan.App.Shell;

/// <summary>The language of this request: chooses between the two wordings of a text and writes numbers and dates in it.</summary>
public sealed class Words(Lang lang)
{
    private static readonly string[] Months =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    public Lang Lang { get; } = lang;

    /// <summary>The code for <c>html lang</c>: <c>vi</c> or <c>en</c>.</summary>
    public string Code => Lang == Lang.En ? "en" : "vi";

    public string T(string vietnamese, string english) => Lang == Lang.En ? english : vietnamese;

    /// <summary>1.234,5 in Vietnamese, 1,234.5 in English; half away from zero, the minus sign as −.</summary>
    public string Number(decimal value, int decimals)
    {
        var vietnamese = ViNumber.Write(value, decimals);
        return Lang == Lang.En ? vietnamese.Replace('.', ' ').Replace(',', '.').Replace(' ', ',') : vietnamese;
    }

    /// <summary>As somebody printed it, with the decimals they printed.</summary>
    public string Number(StatedNumber number) => Number(number.Value, number.Decimals);

    /// <summary>With its sign, as a growth or a difference is written: +8,5 or −1,1.</summary>
    public string WithSign(decimal value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero) > 0 ? "+" + Number(value, decimals) : Number(value, decimals);

    /// <summary>15/08/2021 in Vietnamese, 15 Aug 2021 in English.</summary>
    public string Date(DateOnly date) => Lang == Lang.En
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year}")
        : date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A moment on the clock of the province, seven hours ahead of UTC all year.</summary>
    public string Moment(DateTimeOffset moment)
    {
        var local = moment.ToOffset(TimeSpan.FromHours(7));
        var time = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        return $"{time} {Date(DateOnly.FromDateTime(local.DateTime))}";
    }
}
