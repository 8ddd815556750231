using System.Text.RegularExpressions;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Rules;

/// <summary>"trên 1.426,29 triệu USD": a word of rounding before a figure given to its last digit.</summary>
internal sealed partial class ApproximateExact : IRule
{
    private const int ManyDigits = 5;

    public RuleDescriptor Descriptor { get; } =
        new("LB1602", "“Trên”, “gần” trước số ghi đến hàng cuối", "About, before a figure to its last digit", Severity.Hint);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var number in report.Mentions)
        {
            if (number is { Role: NumberRole.Level, Unit: not null } && IsExact(number.Text) && About().Match(report.Text[Math.Max(0, number.Start - 12)..number.Start]) is { Success: true } word)
            {
                var start = number.Start - (Math.Min(12, number.Start) - word.Groups["word"].Index);
                notes.Doubt(Descriptor, new(start, number.End), $"Số ghi đến hàng cuối thì không \u201c{word.Groups["word"].Value.ToLowerInvariant()}\u201d; bỏ chữ ấy hoặc làm tròn số.", number.Text);
            }
        }
    }

    private static bool IsExact(string text)
    {
        var digits = text.Where(char.IsAsciiDigit).ToArray();
        return digits.Length >= ManyDigits && digits[^1] != '0';
    }

    [GeneratedRegex(@"(?<![\p{L}])(?<word>trên|hơn|gần|khoảng|xấp xỉ)\s+$", RegexOptions.IgnoreCase)]
    private static partial Regex About();
}
