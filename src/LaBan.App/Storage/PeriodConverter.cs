using LaBan.Measures;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LaBan.App.Storage;

/// <summary>A period is stored as its code.</summary>
public sealed class PeriodConverter() : ValueConverter<Period, string>(p => p.Code, code => Period.Parse(code));
