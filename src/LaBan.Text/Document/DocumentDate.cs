using System.Globalization;

namespace LaBan.Text.Document;

/// <summary>The date of an administrative document; the day is left blank until the document system gives it.</summary>
public sealed record DocumentDate(int Year, int Month, int? Day = null)
{
    /// <summary>Days below 10 and the months 1 and 2 take a leading zero (NĐ 30/2020, Phụ lục I).</summary>
    public override string ToString()
    {
        var day = Day?.ToString("00", CultureInfo.InvariantCulture) ?? "   ";
        var month = Month.ToString(Month < 3 ? "00" : "0", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"ngày {day} tháng {month} năm {Year}");
    }
}
