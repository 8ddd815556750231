using System.Collections.Concurrent;
using LaBan.Measures;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LaBan.App.Storage;

/// <summary>A period is stored as its code. The few codes of a province stand in very many rows and are read once.</summary>
public sealed class PeriodConverter() : ValueConverter<Period, string>(p => p.Code, code => Read(code))
{
    private const int MostRemembered = 10_000;

    private static readonly ConcurrentDictionary<string, Period> Remembered = new(StringComparer.Ordinal);

    private static Period Read(string code)
    {
        if (!Remembered.TryGetValue(code, out var period))
        {
            period = Period.Parse(code);
            if (Remembered.Count < MostRemembered)
            {
                Remembered.TryAdd(code, period);
            }
        }

        return period;
    }
}
