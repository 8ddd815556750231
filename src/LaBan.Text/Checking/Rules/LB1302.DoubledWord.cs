using System.Collections.Frozen;
using LaBan.Text.Checking.Wording;
using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Checking.Rules;

/// <summary>"của của", "thứ lần thứ", "kế hoạch kế hoạch": a word written twice.</summary>
internal sealed class DoubledWord : IRule
{
    /// <summary>Words that nobody doubles on purpose; "từ từ" and "năm năm" are none of them.</summary>
    private static readonly FrozenSet<string> Linking = ("của và các những là được cho với trong trên tại đã sẽ đang thứ đạt bằng về có theo đến để khi nhằm so bị do bởi hoặc nhưng mà thì "
        + "trước vào cùng gồm như tỉnh huyện").Split(' ').ToFrozenSet();

    public RuleDescriptor Descriptor { get; } =
        new("LB1302", "Từ viết lặp", "A word written twice", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        if (report.View.IsScanned)
        {
            return;
        }

        var view = report.View;
        foreach (var sentence in report.Sentences)
        {
            for (var at = sentence.First + 1; at < sentence.Last; at++)
            {
                if (IsDouble(report, at - 1, at, 1) && Linking.Contains(view.Form(at).ToString().ToLowerInvariant()))
                {
                    Doubt(report, notes, at - 1, at, 1, Severity.Warning);
                }
                else if (at + 2 < sentence.Last && at - 1 >= sentence.First && IsDouble(report, at - 1, at + 1, 2) && IsTerm(report, at - 1))
                {
                    Doubt(report, notes, at - 1, at + 1, 2, Severity.Hint);
                }
                else if (at + 1 < sentence.Last && view.Form(at) is "lần" && view.Form(at - 1) is "thứ" && view.Form(at + 1) is "thứ")
                {
                    Doubt(report, notes, at - 1, at, 2, Severity.Warning);
                }
            }
        }
    }

    /// <summary>The same words twice with only blanks between, none beginning a name.</summary>
    private static bool IsDouble(CheckedReport report, int first, int second, int length)
    {
        var view = report.View;
        for (var i = 0; i < length; i++)
        {
            var isSame = view.Tokens[first + i].IsWord && view.Tokens[second + i].IsWord && !view.Tokens[second + i].Glued
                && view.Form(first + i).Equals(view.Form(second + i), i == 0 && length == 1 ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
            if (!isSame || char.IsUpper(report.Text[view.Tokens[second + i].Start]) || (i > 0 && view.Tokens[first + i].Glued))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTerm(CheckedReport report, int at) =>
        KnownTerms.All.IsKnown([Spelling.Key(report.View.Form(at)), Spelling.Key(report.View.Form(at + 1))]);

    private void Doubt(CheckedReport report, CheckNotes notes, int first, int second, int length, Severity severity)
    {
        Token[] tokens = report.View.Tokens;
        var once = report.View.TextOf(second, second + length);
        notes.Doubt(Descriptor, new(tokens[first].Start, tokens[second + length - 1].End), $"\u201c{once}\u201d viết hai lần.", once, severity: severity);
    }
}
