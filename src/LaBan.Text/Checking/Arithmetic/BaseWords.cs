namespace LaBan.Text.Checking.Arithmetic;

/// <summary>The words that announce an earlier value: "(cùng kỳ: …", "tăng từ …", "so với năm 2023 (…". A noun of its own makes it a value of something else.</summary>
internal static class BaseWords
{
    private static readonly char[] Marks = [' ', ':', '(', ',', '-', '–', '/'];

    private static readonly HashSet<string> Plain =
    [
        "cùng", "kỳ", "năm", "trước", "ngoái", "là", "đạt", "ước", "ở", "mức", "tháng", "quý", "đầu", "cuối", "các", "thời", "điểm", "vào", "hết", "ngày", "đến",
        "i", "ii", "iii", "iv", "có", "chỉ", "của", "trong", "cả", "khoảng", "gần", "trên", "hơn",
    ];

    /// <summary>Whether these words, standing before a number, announce an earlier value.</summary>
    public static bool Announce(string before)
    {
        var open = before.LastIndexOf('(');
        var from = LastWord(before, "từ");
        var start = Math.Max(open + 1, from);
        if (start == 0)
        {
            return before.StartsWith(", cùng kỳ", StringComparison.Ordinal) && IsPlain(before);
        }

        var tail = before[start..];
        if (!IsPlain(tail) || tail.Contains(')') || tail.Contains(';'))
        {
            return false;
        }

        return from >= start || NamesTime(tail) || (tail.Trim().Length == 0 && before[..open].Says("cùng kỳ", "so với", "năm trước") && !before[..open].Says("kế hoạch", "dự toán"));
    }

    /// <summary>Whether the words name nothing but times: no subject of its own.</summary>
    public static bool IsPlain(string words) => Array.TrueForAll(words.Split(Marks, StringSplitOptions.RemoveEmptyEntries), w => Plain.Contains(w) || w.All(char.IsAsciiDigit));

    private static bool NamesTime(string words) => words.Says("cùng kỳ", "năm trước", "năm ngoái", "năm", "quý", "tháng");

    private static int LastWord(string text, string word)
    {
        for (var at = text.LastIndexOf(word, StringComparison.Ordinal); at >= 0; at = at == 0 ? -1 : text.LastIndexOf(word, at - 1, StringComparison.Ordinal))
        {
            if ((at == 0 || text[at - 1] == ' ') && (at + word.Length == text.Length || text[at + word.Length] == ' '))
            {
                return at + word.Length;
            }
        }

        return -1;
    }
}
