using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Tokens;

namespace LaBan.Text.Checking.Rules;

/// <summary>"giảm -10,1%": a fall with a minus sign would be a rise.</summary>
internal sealed class DoubleNegative : IRule
{
    public RuleDescriptor Descriptor { get; } =
        new("LB1103", "Vừa \u201cgiảm\u201d vừa dấu trừ", "A fall with a minus sign", Severity.Error);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        foreach (var number in report.Mentions)
        {
            if (number is not { Role: NumberRole.Change, Direction: < 0 } || !HasMinus(report, number, out var minus))
            {
                continue;
            }

            var span = report.SpanOf(number);
            notes.Doubt(Descriptor, new(minus, span.End),
                $"\u201cgiảm\u201d đi liền với dấu trừ: hai lần phủ định thành tăng. Bỏ dấu trừ, hoặc viết \u201ctăng\u201d nếu thực là tăng.",
                $"giảm {report.Text[number.Start..span.End]}");
        }
    }

    /// <summary>A minus glued to the number, with the word of the fall before it.</summary>
    private static bool HasMinus(CheckedReport report, Mention number, out int minus)
    {
        var at = report.DraftOf(number).At;
        var tokens = report.View.Tokens;
        minus = at > 0 ? tokens[at - 1].Start : 0;
        return at > 1 && tokens[at].Glued && tokens[at - 1] is { Kind: TokenKind.Mark, Mark: '-' or '−' or '–', Glued: false }
            && FollowsFall(report.View, at - 2);
    }

    private static bool FollowsFall(ReportView view, int at)
    {
        while (view.Has(view.HeadOf(at), Cue.Filler))
        {
            at = view.HeadOf(at) - 1;
        }

        return view.Has(view.HeadOf(at), Cue.Fall);
    }
}
