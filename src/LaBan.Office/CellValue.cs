namespace LaBan.Office;

/// <summary>What a cell of a sheet or a field of a download holds.</summary>
public enum CellKind
{
    /// <summary>Nothing; missing is not zero.</summary>
    Blank,

    /// <summary>Words, never a formula.</summary>
    Text,

    /// <summary>A number with the decimals it is shown with.</summary>
    Number,

    /// <summary>A calendar day.</summary>
    Date,
}

/// <summary>A typed value of a sheet or a download.</summary>
public readonly record struct CellValue
{
    private CellValue(CellKind kind, string? words, decimal amount, int decimals, DateOnly day)
    {
        Kind = kind;
        Words = words;
        Amount = amount;
        Decimals = decimals;
        Day = day;
    }

    /// <summary>A cell with nothing in it.</summary>
    public static CellValue Blank => default;

    public CellKind Kind { get; }

    /// <summary>The words of a text cell.</summary>
    public string? Words { get; }

    /// <summary>The number of a number cell, unrounded.</summary>
    public decimal Amount { get; }

    /// <summary>The decimals a number cell shows.</summary>
    public int Decimals { get; }

    /// <summary>The day of a date cell.</summary>
    public DateOnly Day { get; }

    public static CellValue Text(string? words) =>
        string.IsNullOrEmpty(words) ? Blank : new(CellKind.Text, words, 0, 0, default);

    public static CellValue Number(decimal? amount, int decimals = 0) =>
        amount is { } number ? new(CellKind.Number, null, number, decimals, default) : Blank;

    public static CellValue Date(DateOnly? day) =>
        day is { } date ? new(CellKind.Date, null, 0, 0, date) : Blank;

    /// <summary>Whether a spreadsheet program could take these words for a formula.</summary>
    internal static bool LooksLikeFormula(string words) => words[0] is '=' or '+' or '-' or '@' or '\t' or '\r';
}
