using System.Text.RegularExpressions;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Wording;

/// <summary>A change whose verb its own figures deny, though they bear out its size.</summary>
/// <param name="Change">The change.</param>
/// <param name="Related">The figures that deny it.</param>
/// <param name="Message">What is wrong, for the reader.</param>
/// <param name="Arithmetic">The sum.</param>
internal readonly record struct TurnedVerb(Mention Change, IReadOnlyList<Mention> Related, string Message, string Arithmetic);

/// <summary>
/// Finds "đạt 1.699 (năm trước 1.634), giảm 4%" and "giảm 94 vụ, tương ứng tăng 9,8%": the size of a change is right and only its verb is turned.
/// </summary>
internal static partial class TurnedVerbReader
{
    private const int LongestGap = 90;

    /// <summary>The turned verbs of a report in the order of the text.</summary>
    public static IEnumerable<TurnedVerb> Read(CheckedReport report)
    {
        var figures = new List<Mention>();
        foreach (var sentence in report.Sentences)
        {
            figures.Clear();
            figures.AddRange(sentence.Numbers.Where(n => n.Role.IsMeasure()).Select(report.MentionOf));
            for (var i = 1; i < figures.Count; i++)
            {
                if ((Amounts(report, figures, i) ?? Twice(report, figures[i - 1], figures[i])) is { } turned)
                {
                    yield return turned;
                }
            }
        }
    }

    /// <summary>Two amounts and the rate between them, in the order "A (B), tăng C" or "A, tăng C (B)".</summary>
    private static TurnedVerb? Amounts(CheckedReport report, List<Mention> figures, int at)
    {
        if (at < 2)
        {
            return null;
        }

        var three = figures.GetRange(at - 2, 3);
        var (first, change, second) = three[2].Role == NumberRole.Change ? (three[0], three[2], three[1]) : (three[0], three[1], three[2]);
        if (change is not { Role: NumberRole.Change, Unit: "%", Direction: not 0, Value: > 0 } || !AreLevels(report, first, second)
            || three[1].Start - three[0].End > LongestGap || three[2].Start - three[1].End > LongestGap || report.Text.AsSpan(three[0].End, three[2].Start - three[0].End).Contains(';'))
        {
            return null;
        }

        var isFrom = From().IsMatch(report.Text[Math.Max(0, first.Start - 20)..first.Start]);
        var (now, before) = isFrom ? (report.Figure(second)!, report.Figure(first)!) : (report.Figure(first)!, report.Figure(second)!);
        var isSaid = isFrom ? To().IsMatch(report.Text[first.End..second.Start]) : Past().IsMatch(report.Text[first.End..second.Start]);
        if (!isSaid || before.Value <= 0 || now.Value <= 0)
        {
            return null;
        }

        var rate = (now.Value / before.Value - 1) * 100;
        var said = change.Value!.Value;
        var slack = Math.Max(0.06m, said * 0.02m);
        return Math.Sign(rate) == -Math.Sign(change.Direction) && Math.Abs(Math.Abs(rate) - said) <= slack
            ? new TurnedVerb(change, [now.Mention, before.Mention], Message(change, "số sau " + (rate > 0 ? "lớn" : "nhỏ") + " hơn số trước"), $"{before.Printed} → {now.Printed}")
            : null;
    }

    private static bool AreLevels(CheckedReport report, Mention first, Mention second) =>
        first.Role is NumberRole.Level && second.Role is NumberRole.Level && first.Unit == second.Unit && first.Unit is not null and not "%"
        && report.Figure(first) is not null && report.Figure(second) is not null;

    /// <summary>An amount and in brackets its rate: both rise or both fall.</summary>
    private static TurnedVerb? Twice(CheckedReport report, Mention amount, Mention rate)
    {
        if (amount is not { Role: NumberRole.Change, Direction: not 0 } || amount.Unit is "%" or "điểm %" or "lần" || rate is not { Role: NumberRole.Change, Unit: "%", Direction: not 0 }
            || rate.Direction == amount.Direction || rate.Start - amount.End > 60 || !Restating().IsMatch(report.Text[amount.End..rate.Start]))
        {
            return null;
        }

        return new TurnedVerb(rate, [amount], Message(rate, $"trước đó là {(amount.Direction > 0 ? "tăng" : "giảm")} {report.Figure(amount)?.Printed ?? amount.Text}"), $"{amount.Text} ↔ {rate.Text}%");
    }

    private static string Message(Mention change, string why) => $"Nói \u201c{(change.Direction > 0 ? "tăng" : "giảm")}\u201d nhưng {why}.";

    [GeneratedRegex(@"\btừ (?:mức |khoảng )?$", RegexOptions.IgnoreCase)]
    private static partial Regex From();

    [GeneratedRegex(@"\b(?:lên|xuống|còn)\b", RegexOptions.IgnoreCase)]
    private static partial Regex To();

    /// <summary>The second amount stands in brackets and is said of the past.</summary>
    [GeneratedRegex(@"\([^()]*$|\b(?:cùng kỳ|năm trước|năm \d{4})[^,;()]*\([^()]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    [GeneratedRegex(@"^\s*[\p{L}\s]{0,30}(?:\(\s*|[,;]?\s*(?:tương ứng|tương đương|tức là|tức|hay)(?: với)? (?:mức )?)(?:tăng|giảm)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Restating();
}
