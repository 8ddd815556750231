namespace LaBan.App.Audit.Records;

/// <summary>Where two texts part: what both begin with, what was taken out, what was put in, what both end with. Cut between words.</summary>
public sealed record AuditDifference(string Begin, string Out, string In, string End)
{
    public static AuditDifference Of(string? before, string? after)
    {
        var (was, now) = (before ?? "", after ?? "");
        var begin = 0;
        while (begin < was.Length && begin < now.Length && was[begin] == now[begin])
        {
            begin++;
        }

        while (begin > 0 && !(IsBreak(was, begin) && IsBreak(now, begin)))
        {
            begin--;
        }

        var end = 0;
        while (end < was.Length - begin && end < now.Length - begin && was[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        while (end > 0 && !(IsBreak(was, was.Length - end) && IsBreak(now, now.Length - end)))
        {
            end--;
        }

        return new(was[..begin], was[begin..(was.Length - end)], now[begin..(now.Length - end)], was[(was.Length - end)..]);
    }

    /// <summary>Whether a word may be cut off here: not inside one.</summary>
    private static bool IsBreak(string text, int at) =>
        at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);
}
