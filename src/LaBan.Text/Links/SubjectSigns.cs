using LaBan.Text.Claims;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Tokens;

namespace LaBan.Text.Links;

/// <summary>What the way a claim is said tells of its indicator, whatever it is of.</summary>
/// <param name="IsTotal">The subject opens with "tổng".</param>
/// <param name="IsRate">The subject speaks of a "tỷ lệ" or "tỷ trọng".</param>
/// <param name="IsStructure">The clause speaks of a structure, whose parts have shares: "cơ cấu kinh tế chuyển dịch: khu vực I giảm 1,6%".</param>
internal readonly record struct SubjectSigns(bool IsTotal, bool IsRate, bool IsStructure)
{
    private const int Farthest = 60;

    /// <summary>Reads the signs of a claim.</summary>
    public static SubjectSigns Of(ReportView view, ClaimDraft claim) =>
        new(OpensTotal(view, claim.First) || OpensTotal(view, claim.First - 1), NamesRate(view, claim), IsUnderStructure(view, claim));

    private static bool OpensTotal(ReportView view, int at) => at >= 0 && at < view.Tokens.Length && view.Form(at) is "Tổng" or "tổng";

    private static bool NamesRate(ReportView view, ClaimDraft claim)
    {
        for (var i = claim.First; i + 1 < claim.Last; i++)
        {
            if (view.Form(i) is "tỷ" or "Tỷ" or "tỉ" or "Tỉ" && view.Form(i + 1) is "lệ" or "trọng")
            {
                return i + 2 >= claim.Last || view.Form(i + 2) is not ("tăng" or "giảm");
            }
        }

        return false;
    }

    /// <summary>Whether "cơ cấu" or "tỷ trọng" stands before the subject's end, with no semicolon or end of sentence between, and announces figures.</summary>
    private static bool IsUnderStructure(ReportView view, ClaimDraft claim)
    {
        var first = Math.Max(claim.Sentence.First, claim.Last - Farthest);
        for (var at = Math.Min(claim.Last, claim.Figures[0].At) - 1; at >= first && !view.IsScanned; at--)
        {
            if (view.Tokens[at].Kind == TokenKind.Mark && view.Tokens[at].Mark is ';' or '.')
            {
                return false;
            }

            if (view.HeadOf(at) == at && (view.Has(at, Cue.Structure) || IsShareWord(view, at)))
            {
                return Announces(claim.Sentence, at);
            }
        }

        return false;
    }

    /// <summary>Whether no comma parts the word from the first figure after it, unless a colon follows: "cơ cấu kinh tế chuyển dịch, GRDP tăng 7%" is of growth.</summary>
    private static bool Announces(SentenceView s, int at)
    {
        var isParted = false;
        for (; at < s.Last && !(s.At(at)?.Role.IsMeasure() ?? false); at++)
        {
            isParted = !s.View.Is(at, ':') && (isParted || s.View.Is(at, ','));
        }

        return !isParted;
    }

    private static bool IsShareWord(ReportView view, int at) =>
        view.Form(at) is "tỷ" or "Tỷ" or "tỉ" or "Tỉ" && at + 1 < view.Tokens.Length && view.Form(at + 1) is "trọng";
}
