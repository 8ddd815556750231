using LaBan.Measures;
using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Mentions;

/// <summary>Reads the unit after a number: "%", "nghìn tỷ đồng", "triệu lượt người", "triệu đồng/lao động".</summary>
internal static class UnitReader
{
    /// <summary>Reads value and unit of every open number of a sentence.</summary>
    public static void Read(SentenceView sentence)
    {
        for (var i = sentence.Numbers.Count - 1; i >= 0; i--)
        {
            var number = sentence.Numbers[i];
            if (number.IsSettled)
            {
                continue;
            }

            if (!EndsItsCell(sentence, number))
            {
                ReadUnit(sentence, number);
            }

            if (number.Unit is null && i + 1 < sentence.Numbers.Count)
            {
                ReadRange(sentence, number, sentence.Numbers[i + 1]);
            }

            number.Value = NumberValue.Read(sentence.View.Form(number.At), number.UnitKind is UnitKind.Percent or UnitKind.Points);
        }
    }

    /// <summary>What stands in the next cell of a table is no unit of a number inside a name.</summary>
    private static bool EndsItsCell(SentenceView s, Draft number) =>
        s.Paragraph.Row is not null && number.End < s.Last
        && s.View.Text.AsSpan()[s.View.Tokens[number.End - 1].End..s.View.Tokens[number.End].Start].Contains('\t');

    /// <summary>Whether a listed unit stands at a token.</summary>
    public static bool HasUnit(SentenceView s, int at) =>
        at < s.Last && (s.View.Lexicon.Units.Match(s.View.Text, Slice(s), at - s.First, s.View.IsScanned, out _) > 0
            || s.View.Lexicon.Scales.Match(s.View.Text, Slice(s), at - s.First, s.View.IsScanned, out _) > 0);

    private static Stretch<Token> Slice(SentenceView s) => s.View.Between(s.First, s.Last);

    /// <summary>"120-125 triệu đồng", "5 đến 7%": the first takes the unit of the second.</summary>
    private static void ReadRange(SentenceView s, Draft number, Draft next)
    {
        var view = s.View;
        var joint = number.End;
        var isJoint = joint + 1 == next.At && (view.Is(joint, '-') || view.Is(joint, '–') || view.Is(joint, '÷') || view.Is(joint, '~')
            || view.Has(joint, Cue.Until) || view.Has(joint, Cue.And));
        if (isJoint && next.UnitKind is not null && !next.IsSettled)
        {
            number.Unit = next.Unit;
            number.UnitKind = next.UnitKind;
            number.Like = view.Has(joint, Cue.And) ? null : next;
        }
    }

    private static void ReadUnit(SentenceView s, Draft number)
    {
        var view = s.View;
        var at = number.End;
        var scale = "";
        for (var stacked = 0; stacked < 2 && at < s.Last && !IsTyWord(view, at); stacked++)
        {
            var length = view.Lexicon.Scales.Match(view.Text, Slice(s), at - s.First, view.IsScanned, out var word);
            if (length == 0)
            {
                break;
            }

            scale += (scale.Length > 0 ? " " : "") + word;
            at += length;
        }

        var taken = at < s.Last ? view.Lexicon.Units.Match(view.Text, Slice(s), at - s.First, view.IsScanned, out var unit) : Missing(out unit);
        if (taken > 0 && !(view.IsScanned && scale.Length == 0 && IsMisread(view, number, at, unit!)))
        {
            Take(s, number, scale, unit!, at + taken);
        }
        else if (scale.Length > 0)
        {
            TakeScale(s, number, scale, at);
        }
        else
        {
            TakeNoun(s, number, at);
        }
    }

    private static int Missing(out UnitWord? unit)
    {
        unit = null;
        return 0;
    }

    /// <summary>"tỷ lệ", "tỷ trọng": words that begin like a scale.</summary>
    private static bool IsTyWord(ReportView view, int at) =>
        at + 1 < view.Tokens.Length && view.Form(at + 1) is "lệ" or "trọng" or "suất" or "số" or "giá";

    /// <summary>In scanned text a lone letter is no unit, and neither is "dong" in "động lực".</summary>
    private static bool IsMisread(ReportView view, Draft number, int at, UnitWord unit) =>
        (view.Tokens[at].Length == 1 && view.Tokens[at].IsWord && unit.Symbol is not ("m2" or "m3"))
        || (unit.Symbol == "đồng" && view.Tokens[number.At].Length < 4);

    private static void Take(SentenceView s, Draft number, string scale, UnitWord unit, int end)
    {
        number.UnitKind = unit.Kind;
        number.Unit = scale.Length > 0 ? scale + " " + unit.Symbol : unit.Symbol;
        number.End = end;
        if (unit.Kind is UnitKind.Measure or UnitKind.Count)
        {
            TakeDenominator(s, number);
        }
    }

    /// <summary>"/lao động", "/người/năm", "/01 ha"; not the second value in "412 con/400 con".</summary>
    private static void TakeDenominator(SentenceView s, Draft number)
    {
        var view = s.View;
        for (var part = 0; part < 2 && view.Is(number.End, '/') && number.End + 1 < s.Last; part++)
        {
            var at = number.End + 1;
            if (view.IsNumber(at) && s.At(at) is { IsSettled: false } && at + 1 < s.Last && view.Tokens[at + 1].IsWord && view.Form(at + 1).SequenceEqual(view.Form(number.At + 1)))
            {
                return;
            }

            var isRate = view.IsNumber(at) && view.Tokens[at].Length > 2;
            at += view.IsNumber(at) ? 1 : 0;
            isRate |= at < s.Last && view.Form(at) is "vạn";
            if (isRate)
            {
                number.End = at + (view.IsNumber(at - 1) && view.Tokens[at - 1].Length > 2 ? 0 : 1);
                return;
            }

            if (at >= s.Last || !view.Tokens[at].IsWord)
            {
                return;
            }

            var length = view.Lexicon.Units.Match(view.Text, Slice(s), at - s.First, view.IsScanned, out var unit);
            number.Unit += "/" + (length > 0 ? unit!.Symbol : view.Form(at).ToString());
            number.End = at + Math.Max(length, 1);
        }
    }

    /// <summary>A scale with no unit listed after it: money when nothing countable follows, else the noun that follows.</summary>
    private static void TakeScale(SentenceView s, Draft number, string scale, int at)
    {
        number.End = at;
        if (!IsNoun(s, at) || s.View.IsScanned)
        {
            number.Unit = scale + " đồng";
            number.UnitKind = UnitKind.Measure;
            return;
        }

        number.Unit = scale + " " + ViText.Lower(s.View.Form(at).ToString());
        number.UnitKind = UnitKind.Count;
        number.End = at + 1;
    }

    private static void TakeNoun(SentenceView s, Draft number, int at)
    {
        if (!s.View.IsScanned && IsNoun(s, at))
        {
            number.Unit = ViText.Lower(s.View.Form(at).ToString());
            number.UnitKind = UnitKind.Noun;
            number.End = at + 1;
        }
    }

    /// <summary>Words that never name what is counted.</summary>
    private static bool IsFunctionWord(ReadOnlySpan<char> form) => form is "trong" or "tại" or "do" or "để" or "khi" or "nhằm" or "bởi" or "theo" or "nhờ" or "vì"
        or "nên" or "mà" or "nhưng" or "song" or "qua" or "sau" or "trước" or "giành" or "tham" or "bị" or "không" or "kể" or "giữa" or "thuộc" or "như" or "nếu" or "cùng";

    private static bool IsNoun(SentenceView s, int at) =>
        at < s.Last && s.View.Tokens[at].IsWord && s.View.CueAt(s.View.HeadOf(at)) == Cue.None && s.View.Tokens[at].Length > 1 && !IsFunctionWord(s.View.Form(at))
        && !char.IsUpper(s.View.Text[s.View.Tokens[at].Start]);
}
