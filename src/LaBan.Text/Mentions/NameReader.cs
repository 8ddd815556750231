using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Mentions;

/// <summary>Reads numbers that are part of a name or of a definition: "Covid-19", "QL37", "mức độ 2", "bác sĩ/10.000 dân".</summary>
internal static class NameReader
{
    /// <summary>Settles those told by their surroundings alone; runs before units are read.</summary>
    public static void ReadGlued(SentenceView sentence)
    {
        foreach (var number in sentence.Numbers)
        {
            if (!number.IsSettled && GluedRole(sentence, number) is { } role)
            {
                number.Settle(role, 0.9m);
                sentence.View.Trace?.Note(sentence.View.Tokens[number.At].Start, "names",
                    "Viết liền với chữ hoặc dấu bên cạnh, như «QL1A», «Covid-19».", "It is glued to the letters or signs beside it, as in «QL1A» or «Covid-19».");
            }
        }
    }

    /// <summary>Settles those told by the word before and the unit after; runs after units are read.</summary>
    public static void Read(SentenceView sentence)
    {
        foreach (var number in sentence.Numbers)
        {
            if (!number.IsSettled && IsName(sentence, number))
            {
                number.Settle(NumberRole.Name, 0.85m);
                sentence.View.Trace?.Note(sentence.View.Tokens[number.At].Start, "names",
                    "Là một phần của tên gọi hoặc định nghĩa, không phải số liệu.", "It is part of a name or of a definition, not a figure.");
            }
        }
    }

    private static NumberRole? GluedRole(SentenceView s, Draft number)
    {
        var view = s.View;
        var token = view.Tokens[number.At];
        var before = number.At > s.First && token.Glued ? view.Tokens[number.At - 1] : default;
        if (before.IsWord && token.Glued && IsMinutes(s, number.At))
        {
            return null;
        }

        if (before.IsWord && token.Glued && IsLostSpace(s, number.At))
        {
            return null;
        }

        if (before.IsWord && token.Glued)
        {
            var isTorn = number.At + 1 < s.Last && view.Tokens[number.At + 1].Glued && view.Tokens[number.At + 1].IsWord;
            return view.IsScanned && (isTorn || !IsCode(view, number.At - 1)) ? NumberRole.Noise : NumberRole.Name;
        }

        if (IsWrappedName(view, number.At, s.First))
        {
            return NumberRole.Name;
        }

        var second = number.At > s.First + 1 ? view.Tokens[number.At - 2] : default;
        if (token.Glued && before.Kind == TokenKind.Mark && before.Glued)
        {
            if (before.Mark is '-' or '–' && second.IsWord)
            {
                return IsYearOfQuarter(s, number.At) ? null : NumberRole.Name;
            }

            if (before.Mark == '/' && number.At + 1 < s.Last && second.IsWord && IsUnitAgain(s, number.At))
            {
                return null;
            }

            if ((before.Mark is '+' && (second.IsWord || second.IsNumber)) || before.Mark is '_' || (before.Mark == '/' && second.IsWord))
            {
                return IsYearOfQuarter(s, number.At) ? null : NumberRole.Name;
            }

            if (before.Mark == '.' && second.IsWord && IsCode(view, number.At - 2))
            {
                return NumberRole.Name;
            }
        }

        if (token.Glued && before.Is('-') && second.IsWord && view.Has(number.At - 2, Cue.NameHead))
        {
            return NumberRole.Name;
        }

        return view.IsScanned && IsMisreadLetter(view, number.At) ? NumberRole.Noise : null;
    }

    /// <summary>"412 con/400 con", "3.496 tỷ đồng/7.944 tỷ đồng": the words before the stroke, back to a number, follow again.</summary>
    private static bool IsUnitAgain(SentenceView s, int at)
    {
        var view = s.View;
        var first = at - 2;
        while (first > s.First && at - first < 6 && view.Tokens[first].IsWord)
        {
            first--;
        }

        var isSame = view.IsNumber(first);
        for (var i = first + 1; isSame && i < at - 1; i++)
        {
            var again = at + i - first;
            isSame = again < s.Last && view.Tokens[again].IsWord && view.Form(again).SequenceEqual(view.Form(i));
        }

        return isSame;
    }

    /// <summary>The 2024 of "quý I-2024", "quý II/2024" and "6T/2024".</summary>
    private static bool IsYearOfQuarter(SentenceView s, int at) =>
        Context.Numerals.IsYear(Context.Numerals.At(s.View, at))
        && (s.View.HasBefore(at - 2, s.First, Cue.Quarter | Cue.Month | Cue.Year, out _) || (s.View.Form(at - 2) is "T" && s.View.IsNumber(at - 3)));

    private const Cue Verbs = Cue.Rise | Cue.Fall | Cue.Times | Cue.Reach | Cue.ToLevel | Cue.Equal | Cue.Exceed | Cue.Occupy | Cue.Estimate | Cue.Level | Cue.Year | Cue.Month | Cue.Day;

    /// <summary>"ước đạt16.743 tỷ đồng", "lúc9:30": a space was lost between a whole word and its figure.</summary>
    private static bool IsLostSpace(SentenceView s, int at)
    {
        var view = s.View;
        var form = view.Form(at - 1);
        var head = view.HeadOf(at - 1);
        return !view.IsScanned && form.Length > 1 && char.IsLower(form[^1])
            && ((view.Has(head, Verbs) && !view.Has(head, Cue.NameHead)) || form is "lúc" or "Lúc" || form is [_, .., 't', 'ă', 'n', 'g'] or [_, .., 'g', 'i', 'ả', 'm'] or [_, .., 'đ', 'ạ', 't']);
    }

    /// <summary>The 30 of "8h30".</summary>
    private static bool IsMinutes(SentenceView s, int at) =>
        s.View.Form(at - 1) is "h" or "g" && s.View.IsNumber(at - 2) && s.View.Tokens[at - 1].Glued && s.View.Tokens[at].Length == 2;

    /// <summary>"Covid-" at the end of a line and "19" on the next.</summary>
    private static bool IsWrappedName(ReportView view, int at, int floor) =>
        at >= floor + 2 && !view.Tokens[at].Glued && view.Tokens[at - 1].Is('-') && view.Tokens[at - 1].Glued && view.Tokens[at - 2].IsWord
        && view.Text.AsSpan(view.Tokens[at - 1].End, Math.Max(0, view.Tokens[at].Start - view.Tokens[at - 1].End)).Contains('\n');

    private static bool IsCode(ReportView view, int at)
    {
        var form = view.Form(at);
        return form.Length <= 4 && !form.Trim('Đ').ContainsAnyExceptInRange('A', 'Z');
    }

    /// <summary>In a scan: glued to the letters after it, unless they are a unit.</summary>
    private static bool IsMisreadLetter(ReportView view, int at)
    {
        if (at + 1 >= view.Tokens.Length || !view.Tokens[at + 1].Glued)
        {
            return false;
        }

        var after = view.Tokens[at + 1];
        var isUnit = after.IsWord && view.Form(at + 1) is "ha" or "m" or "km" or "kg" or "tr";
        return after.IsWord ? !isUnit : after.Mark is '&' or '¢' or '®' or '°' or '‘' or '\'' or '“' or '{' or '}' or '|';
    }

    private static bool IsName(SentenceView s, Draft number)
    {
        var view = s.View;
        if (number.UnitKind == UnitKind.Name)
        {
            return true;
        }

        if (number.Unit is "tuổi" or "tháng tuổi")
        {
            return !view.HasBefore(number.At, s.First, Cue.Reach | Cue.Rise | Cue.Fall, out _) && !IsAboutLifespan(s);
        }

        if (number.UnitKind is UnitKind.Count or UnitKind.Noun && IsProgramme(s, number))
        {
            return true;
        }

        if (IsFollowedByOrMore(s, number) || OpensAgeRange(s, number))
        {
            return true;
        }

        return IsPhone(view, number.At) || PerHeadReader.IsBase(s, number) || ProperNameReader.IsPartOf(s, number) || ThresholdReader.IsAttribute(s, number);
    }

    /// <summary>"0203.3835.678", "0912 345 678".</summary>
    private static bool IsPhone(ReportView view, int at)
    {
        var first = at;
        while (first > 0 && at - first < 4 && view.IsNumber(first - 1) && !view.Tokens[first].Glued)
        {
            first--;
        }

        var form = view.Form(first);
        return form[0] == '0' && !form.Contains(',') && (form.Length >= 9 || (form.Length is 4 or 3 && view.IsNumber(first + 1) && !view.Tokens[first + 1].Glued));
    }

    /// <summary>Whether the sentence is about how long people live, so that an age is a figure.</summary>
    private static bool IsAboutLifespan(SentenceView s)
    {
        for (var i = s.First; i < s.Last; i++)
        {
            if (s.View.Form(i) is "thọ" or "tho")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Chương trình trồng 1 tỷ cây xanh", "Đề án 1 triệu ha lúa": the figure names the programme.</summary>
    private static bool IsProgramme(SentenceView s, Draft number)
    {
        var view = s.View;
        for (var at = number.At - 1; at >= s.First && number.At - at <= 4; at--)
        {
            if (view.HeadOf(at) == at && view.Has(at, Cue.SymbolHead) && view.LengthAt(at) == 2)
            {
                return view.Form(at) is "Chương" or "chương" or "Đề" or "đề" or "Chuong" or "chuong";
            }

            if (view.Has(view.HeadOf(at), Cue.Reach | Cue.Rise | Cue.Fall))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"lao động từ 15 tuổi trở lên", "dự án từ 20 tỷ đồng trở lên"; not the value in "đạt từ 63 triệu đồng trở lên".</summary>
    private static bool IsFollowedByOrMore(SentenceView s, Draft number)
    {
        var view = s.View;
        var isOrMore = number.End + 1 < view.Tokens.Length && view.Form(number.End) is "trở" && view.Form(number.End + 1) is "lên" or "xuống";
        if (!isOrMore || !view.HasBefore(number.At, s.First, Cue.From, out var from))
        {
            return false;
        }

        var isRatio = number.UnitKind is UnitKind.Percent or UnitKind.Points;
        return !isRatio && !view.HasBefore(from, s.First, Cue.Reach | Cue.Rise | Cue.Fall | Cue.Goal | Cue.Equal | Cue.Level, out _);
    }

    /// <summary>The 15 of "từ 15 đến dưới 18 tuổi".</summary>
    private static bool OpensAgeRange(SentenceView s, Draft number)
    {
        var index = s.Numbers.IndexOf(number);
        return number.Unit is null && index + 1 < s.Numbers.Count && s.Numbers[index + 1].Unit is "tuổi" && s.Numbers[index + 1].At - number.At <= 4;
    }
}
