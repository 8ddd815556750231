using FsCheck;
using FsCheck.Fluent;
using LaBan.Measures;
using Interval = LaBan.Measures.Interval;

namespace LaBan.Tests.Measures;

/// <summary>Values of the domain, as a province's reports hold them and a little beyond.</summary>
internal static class Any
{
    /// <summary>Up to twelve digits before the point and six after, of any sign; often small, sometimes zero.</summary>
    public static Gen<decimal> Number { get; } =
        from size in Gen.Elements(1, 10, 1000, 1_000_000)
        from millions in Gen.Elements(0, 1)
        from high in Gen.Choose(-size, size)
        from low in Gen.Choose(-size, size)
        from scale in Gen.Choose(0, 6)
        select (high * 1_000_000m * millions + low) * new decimal(1, 0, 0, false, (byte)scale);

    /// <summary>A few small whole numbers, so that equal ones meet.</summary>
    public static Gen<decimal> SmallNumber { get; } = Gen.Choose(-4, 4).Select(n => (decimal)n);

    public static Gen<decimal> Positive { get; } = Number.Select(n => Math.Abs(n) + 0.000001m);

    public static Gen<int> Decimals { get; } = Gen.Choose(0, 8);

    public static Gen<Interval> Interval { get; } =
        from a in Number from b in Number select new Interval(Math.Min(a, b), Math.Max(a, b));

    /// <summary>A value of the interval: one of its ends or somewhere between.</summary>
    public static Gen<(Interval Interval, decimal Value)> Inside { get; } =
        from interval in Interval
        from hundredths in Gen.Choose(0, 100)
        select (interval, interval.Low + (interval.High - interval.Low) * hundredths / 100);

    public static Gen<PeriodCalendar> Calendar { get; } = Gen.Elements(PeriodCalendar.DuongLich, PeriodCalendar.HanhChinh);

    public static Gen<int> Year { get; } = Gen.Choose(LaBan.Measures.Period.MinYear + 30, LaBan.Measures.Period.MaxYear - 30);

    public static Gen<Period> Date { get; } =
        from year in Year
        from day in Gen.Choose(0, 364)
        select LaBan.Measures.Period.On(new DateOnly(year, 1, 1).AddDays(day));

    /// <summary>A run of months within one year, of every kind and calendar.</summary>
    public static Gen<Period> WithinYear { get; } =
        from year in Year
        from calendar in Calendar
        from month in Gen.Choose(1, 12)
        from period in Gen.Elements(
            LaBan.Measures.Period.ForYear(year, calendar),
            LaBan.Measures.Period.Half(year, (month + 5) / 6, calendar),
            LaBan.Measures.Period.Quarter(year, (month + 2) / 3, calendar),
            LaBan.Measures.Period.Month(year, month, calendar),
            LaBan.Measures.Period.YearToDate(year, month, calendar))
        select period;

    public static Gen<Period> Span { get; } =
        from year in Year
        from calendar in Calendar
        from years in Gen.Choose(2, 10)
        select LaBan.Measures.Period.Span(year, year + years - 1, calendar);

    public static Gen<Period> Period { get; } = Gen.OneOf(WithinYear, WithinYear, WithinYear, Span, Date);

    /// <summary>Periods of two years only, so that one often lies in another.</summary>
    public static Gen<Period> NearbyPeriod { get; } = Period.Select(p => p.Kind switch
    {
        PeriodKind.Span => LaBan.Measures.Period.Span(2023 + p.Year % 2, 2025, p.Calendar),
        PeriodKind.Date => LaBan.Measures.Period.On(new DateOnly(2023 + p.Year % 2, p.Start.Month, Math.Min(p.Start.Day, 28))),
        _ => LaBan.Measures.Period.Parse((2023 + p.Year % 2) + p.Code[4..]),
    });

    /// <summary>Any text: Vietnamese words, signs, digits, spaces of all kinds, combining marks, halves of surrogate pairs.</summary>
    public static Gen<string> Text { get; } =
        Gen.OneOf(
                Gen.Elements("Hoà", "hòa", "THUỶ", "Đắk", "năm", "quý III", "triệu", "tỷ", "đồng", "/", "%", "1.234", ",", "-", "−", "\u0301", "\u0323", "İ", "ẞ", "\uD83D", "😀"),
                Gen.Choose(1, 0xFFFF).Select(c => ((char)c).ToString()),
                Gen.Elements(" ", "\u00A0", "\t", "\u2009", "0", "7", "."))
            .ArrayOf()
            .Select(string.Concat);
}
