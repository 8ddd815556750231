using LaBan.Measures;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Tokens;

namespace LaBan.Text.Claims;

/// <summary>Finds the words that name what a figure measures: what stands between the figure before it and its own cue.</summary>
internal static class SubjectReader
{
    private const Cue Silent = Cue.Rise | Cue.Fall | Cue.Times | Cue.Reach | Cue.ToLevel | Cue.Equal | Cue.Exceed | Cue.Occupy | Cue.Contribute | Cue.RankCue | Cue.Ordinal
        | Cue.Plan | Cue.SamePeriod | Cue.Compare | Cue.OtherBase | Cue.Estimate | Cue.Goal | Cue.Filler | Cue.PerYear | Cue.Each | Cue.From
        | Cue.Year | Cue.Month | Cue.Quarter | Cue.Day | Cue.WholeYear | Cue.Until | Cue.And | Cue.Base | Cue.FirstPart | Cue.LastPart | Cue.Wide;

    private const int LongestIdle = 8;

    // Verbs and words of every sentence that are no subject on their own.
    private static readonly WordTable Idle = Listed(
    [
        "song", "nhưng", "do", "đó", "này", "khi", "nên", "như", "theo", "để", "đều", "phần", "đang", "bị", "làm", "sau", "ngay", "nay", "va", "da", "la",
        "cũng", "vẫn", "đây", "hơn", "thì", "mà", "vì", "nhờ", "tức", "tức là", "nằm", "giữ", "nguyên", "toàn", "quốc", "dẫn", "đầu", "điều", "chỉnh", "của", "đồng", "thời",
        "hoạch", "năm", "tiêu", "đề", "ra", "giao", "tỉnh", "hđnd", "ubnd", "quá", "lần", "các", "loại",
    ]);

    /// <summary>The first and last token of the subject between two places; an empty range when there is none.</summary>
    public static (int First, int Last) Between(SentenceView s, int from, int to)
    {
        var first = -1;
        var last = -1;
        var isCut = false;
        for (var at = from; at < to;)
        {
            isCut |= s.View.Is(at, ';') || s.View.Is(at, ':') || (s.View.Has(at, Cue.Estimate) && s.View.Is(at - 1, ','));

            var length = Skip(s, at, to, out var speaks);
            if (speaks || (last == at && !isCut && s.View.Form(at) is "mới"))
            {
                first = first < 0 || isCut ? at : first;
                last = at + length;
                isCut = false;
            }

            at += length;
        }

        return first < 0 ? (from, from) : (first, last);
    }

    private static int Skip(SentenceView s, int at, int to, out bool speaks)
    {
        speaks = false;
        var view = s.View;
        if (s.TimeAt(at) is { } time)
        {
            return Math.Max(1, Math.Min(time.Last, to) - at);
        }

        if (view.Has(at, Cue.Compare))
        {
            return BaseLength(view, at, to);
        }

        var token = view.Tokens[at];
        var length = Math.Min(view.LengthAt(at), to - at);
        if (token.Kind != TokenKind.Word)
        {
            speaks = s.At(at) is { Role: NumberRole.Name };
            return 1;
        }

        var cue = view.CueAt(at);
        speaks = (cue & Cue.Noun) != 0 || (cue & Silent) == 0 && !IsIdle(view, at);
        return length;
    }

    private static bool IsIdle(ReportView view, int at) =>
        IsCentral(view, at) || IsCarriedOut(view, at) || IsAltogether(view, at) || view.LengthAt(at) == 1 && IsListed(view.Form(at)) || view.Has(at, Cue.Level) && !view.Has(at, Cue.Noun) && IsPlainVerb(view, at);

    private static WordTable Listed(string[] words)
    {
        var table = new WordTable();
        foreach (var word in words)
        {
            table.Add(word, out _);
        }

        return table;
    }

    private static bool IsListed(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[LongestIdle];
        for (var i = 0; i < form.Length && i < LongestIdle; i++)
        {
            lower[i] = ViText.Lower(form[i]);
        }

        return form.Length <= LongestIdle && Idle.Find(lower[..form.Length]) >= 0;
    }

    /// <summary>"Trung ương", which set the plan.</summary>
    private static bool IsCentral(ReportView view, int at) => view.Form(at) switch
    {
        "trung" or "Trung" => at + 1 < view.Tokens.Length && view.Form(at + 1) is "ương",
        "ương" => true,
        _ => false,
    };

    /// <summary>"Tính chung quý I": the word that sums up what was spoken of.</summary>
    private static bool IsAltogether(ReportView view, int at) =>
        view.Form(at) is "tính" or "Tính" && at + 1 < view.Tokens.Length && view.Form(at + 1) is "chung" or "cả" or "đến" or "từ";

    /// <summary>"thu ngân sách: ước thực hiện 5.161 tỷ đồng": the verb right before the figure, which says of nothing what it is.</summary>
    private static bool IsCarriedOut(ReportView view, int at)
    {
        var first = view.Form(at) is "hiện" ? at - 1 : at;
        if (first < 0 || first + 2 >= view.Tokens.Length || view.Form(first) is not ("thực" or "Thực") || view.Form(first + 1) is not "hiện")
        {
            return false;
        }

        var next = first + 2;
        while (next < view.Tokens.Length && view.Has(next, Cue.Filler))
        {
            next += view.LengthAt(next);
        }

        return next < view.Tokens.Length && view.IsNumber(next);
    }

    private static bool IsPlainVerb(ReportView view, int at) => view.LengthAt(at) == 1 && view.Form(at).Length <= 4;

    /// <summary>"so với thời điểm 31/12/2020": up to the next sign or verb.</summary>
    private static int BaseLength(ReportView view, int at, int to)
    {
        var end = at + view.LengthAt(at);
        while (end < to && !(view.Tokens[end].Kind == TokenKind.Mark && view.Tokens[end].Mark is ',' or ';' or ')' or '.' or ':')
            && !view.Has(end, Cue.Rise | Cue.Fall | Cue.Reach | Cue.Estimate))
        {
            end += view.LengthAt(end);
        }

        return Math.Min(end, to) - at;
    }
}
