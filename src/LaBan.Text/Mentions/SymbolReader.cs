using LaBan.Text.Context;
using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Mentions;

/// <summary>Reads the symbols of documents: "105-NQ/TU", "15/CT-TTg", "31/2024/QH15", "Nghị quyết 68", "Điều 5".</summary>
internal static class SymbolReader
{
    /// <summary>Settles the numbers of a sentence that belong to documents.</summary>
    public static void Read(SentenceView sentence)
    {
        foreach (var number in sentence.Numbers)
        {
            if (number.IsSettled)
            {
                continue;
            }

            var end = SymbolEnd(sentence, number.At);
            if (end > number.At)
            {
                sentence.SettleRange(number.At, end, NumberRole.Ref, "documents", ("Nằm trong số, ký hiệu của văn bản", "Part of the symbol of a document,"));
            }
            else
            {
                ReadNamed(sentence, number);
            }
        }
    }

    /// <summary>One past the last token of a symbol that begins at a number; the number itself when there is none.</summary>
    private static int SymbolEnd(SentenceView s, int at)
    {
        var view = s.View;
        var after = at + 1;
        if (view.Is(after, '/') && Numerals.IsYear(Numerals.At(view, after + 1)) && view.Is(after + 2, '/') && IsCode(view, after + 3))
        {
            return CodeEnd(s, after + 3);
        }

        if (view.Is(after, '/') && IsCode(view, after + 1))
        {
            var end = CodeEnd(s, after + 1);
            var isLong = end > after + 2 || view.HasBefore(at, s.First, Cue.SymbolHead, out _);
            return isLong ? end : at;
        }

        var isParty = view.Is(after, '-') && IsCode(view, after + 1) && view.Is(after + 2, '/') && IsCode(view, after + 3);
        return isParty ? CodeEnd(s, after + 3) : at;
    }

    private static bool IsCode(ReportView view, int at) =>
        at < view.Tokens.Length && view.Tokens[at].IsWord && char.IsUpper(view.Text[view.Tokens[at].Start]) && view.Tokens[at].Length <= 10;

    /// <summary>Walks over letters, hyphens and slashes glued together, and the number of a legislature: "QH15".</summary>
    private static int CodeEnd(SentenceView s, int at)
    {
        var tokens = s.View.Tokens;
        var end = at + 1;
        while (end < s.Last && (tokens[end].Glued || tokens[end - 1].Is('-')) && end - at < 10
            && (tokens[end].Is('-') || tokens[end].Is('/') || IsCode(s.View, end) || (tokens[end].IsNumber && tokens[end].Length <= 2 && tokens[end - 1].IsWord)))
        {
            end++;
        }

        return end;
    }

    /// <summary>"Nghị quyết 68", "Điều 5", "Bảng 3": a number without a unit after the word for a document or a part of one.</summary>
    private static void ReadNamed(SentenceView s, Draft number)
    {
        var view = s.View;
        if (!view.HasBefore(number.At, s.First, Cue.SymbolHead | Cue.Article, out var head) || view.Tokens[number.At].Length > 5)
        {
            return;
        }

        if (view.Is(number.At + 1, '%') || UnitReader.HasUnit(s, number.At + 1))
        {
            return;
        }

        var isNumbered = view.Has(head, Cue.Article);
        var form = view.Form(head);
        if (!isNumbered && form is "số" or "Số")
        {
            if (view.Is(number.At + 1, '-') || view.Is(number.At + 1, '/'))
            {
                number.Settle(NumberRole.Ref, 0.7m);
            }
            else if (view.Tokens[number.At].Length <= 2 && form is "số")
            {
                number.Settle(NumberRole.Name, 0.6m);
            }

            return;
        }

        if (isNumbered || char.IsUpper(form[0]))
        {
            number.Settle(form is "đề" or "Đề" or "chương" or "Chương" && view.Has(head, Cue.SymbolHead) ? NumberRole.Name : form is "bảng" or "Bảng" or "Biểu" or "biểu" or "Hình" or "Phụ" or "trang" or "Trang" ? NumberRole.Enum : NumberRole.Ref, 0.8m);
        }
    }
}
