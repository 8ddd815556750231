namespace LaBan.Text.Checking;

/// <summary>How sure a rule is. A promise measured on real reports, not an opinion.</summary>
public enum Severity : byte
{
    /// <summary>"Gợi ý": may be wrong; worth a look.</summary>
    Hint,

    /// <summary>"Cảnh báo": right nine times out of ten.</summary>
    Warning,

    /// <summary>"Lỗi": no false one is known.</summary>
    Error,
}

/// <summary>The names of severities, for readers and in exchange files.</summary>
public static class Severities
{
    /// <summary>"hint", "warning", "error".</summary>
    public static string Code(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };

    /// <summary>"Lỗi", "Cảnh báo", "Gợi ý", and the same in English.</summary>
    public static (string Vietnamese, string English) Names(this Severity severity) => severity switch
    {
        Severity.Error => ("Lỗi", "Error"),
        Severity.Warning => ("Cảnh báo", "Warning"),
        _ => ("Gợi ý", "Hint"),
    };
}
