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

/// <summary>The names of severities in exchange files.</summary>
public static class Severities
{
    /// <summary>"hint", "warning", "error".</summary>
    public static string Code(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "hint",
    };
}
