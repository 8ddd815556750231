using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>One indicator, one period, two values: in the summary and in the body, in the text and in the annex.</summary>
internal sealed class TwoValues : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB3101", "Một chỉ tiêu, một kỳ, hai giá trị", "One indicator and period with two values", Severity.Warning);

    /// <summary>What makes two numbers the same figure.</summary>
    private readonly record struct Key(string Subject, string Period, NumberRole Role, string? Basis, string Dimension, string Unit);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        var first = new Dictionary<Key, List<Figure>>();
        foreach (var number in report.Mentions)
        {
            if (number.Role is not (NumberRole.Level or NumberRole.Change or NumberRole.PlanRatio or NumberRole.Share or NumberRole.Rank)
                || number.Indicator is null || number.Period is null || report.Figure(number) is not { } figure || !report.IsWhole(number) || !report.IsNamed(number))
            {
                continue;
            }

            var key = new Key($"{number.Indicator}|{report.QualifierOf(number)}|{report.ExtraWords(number)}", number.Period, number.Role, number.Basis, figure.Dimension, figure.Unit is null ? number.Unit ?? "" : "");
            if (first.TryGetValue(key, out var others))
            {
                Compare(report, notes, others, figure);
            }
            else
            {
                first[key] = others = [];
            }

            others.Add(figure);
        }
    }

    private void Compare(CheckedReport report, CheckNotes notes, List<Figure> others, Figure figure)
    {
        if (others.Find(o => Agree(o, figure)) is { } same)
        {
            notes.Confirm(Descriptor, [same.Mention, figure.Mention], $"{same.Printed} = {figure.Printed}");
            return;
        }

        var other = others[0];
        if (report.SentenceOf(other.Mention) == report.SentenceOf(figure.Mention) || !AreNear(other, figure))
        {
            return;
        }

        var differs = other.Mention.Qualifier != figure.Mention.Qualifier;
        notes.Doubt(Descriptor, figure.Mention, [other.Mention],
            $"Chỗ khác trong văn bản ghi {other.Printed} cho cùng chỉ tiêu và kỳ này{(differs ? " (một chỗ là ước, một chỗ là thực hiện)" : "")}.",
            other.Printed, $"{other.Printed} ≠ {figure.Printed}", differs ? Severity.Hint : null);
    }

    private static bool Agree(Figure one, Figure other)
    {
        var slack = one.IsExact && other.IsExact ? 0 : Math.Abs(one.Value) * 0.05m;
        return one.Range.Low - slack <= other.Range.High && other.Range.Low <= one.Range.High + slack;
    }

    /// <summary>Figures far apart are hardly two attempts at one: the reading took two things for one.</summary>
    private static bool AreNear(Figure one, Figure other)
    {
        if (one.Value == 0 || other.Value == 0 || Math.Sign(one.Value) != Math.Sign(other.Value))
        {
            return false;
        }

        var ratio = one.Value / other.Value;
        return ratio is > 0.5m and < 2 || IsPowerOfTen(ratio) || IsPowerOfTen(1 / ratio);
    }

    private static bool IsPowerOfTen(decimal ratio) => ratio is > 9.9m and < 10.1m or > 99 and < 101 or > 990 and < 1010;
}
