using System.Globalization;
using System.Text.RegularExpressions;
using LaBan.Measures;
using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Context;
using LaBan.Text.Mentions;
using LaBan.Text.Sentences;

namespace LaBan.Text.Checking;

/// <summary>What the words around a figure say of its subject.</summary>
internal static partial class SubjectWords
{
    private static readonly (string Frame, string[] Words)[] Frames =
    [
        ("labour", ["lao động", "việc làm"]),
        ("grdp", ["grdp", "tổng sản phẩm", "cơ cấu kinh tế", "giá trị tăng thêm", "giá trị gia tăng", "quy mô nền kinh tế", "quy mô kinh tế", "cơ cấu các khu vực"]),
        ("output", ["giá trị sản xuất", "gtsx"]),
        ("investment", ["vốn đầu tư", "tổng vốn"]),
    ];

    private static readonly string[] Parts = ["khai thác", "nuôi trồng", "nội địa", "quốc tế", "đông xuân", "hè thu", "vụ mùa", "ngắn hạn", "trung ương", "địa phương"];

    private static readonly HashSet<string> Idle = new(StringComparer.Ordinal)
    {
        "tong", "so", "toan", "tinh", "tren", "dia", "ban", "cua", "nam", "uoc", "dat", "thuc", "hien", "duoc", "da", "cac", "va", "la", "nay", "co", "do", "trong", "tai", "den", "voi",
        "gia", "tri", "muc", "ty", "le", "chi", "tieu", "ke", "hoach", "cho", "ve", "theo", "tu", "them", "moi", "khac", "con", "het", "ca", "nuoc", "thang", "quy", "dau", "cung", "ky", "gom", "tang", "giam", "bang",
    };

    /// <summary>The period, for a footnote at the foot of the text that of the sentence which calls it.</summary>
    public static string? PeriodOf(CheckedReport report, Mention number)
    {
        var sentence = report.SentenceOf(number);
        if (sentence.Paragraph.Kind == ParagraphKind.Row || !sentence.Section.IsFuture && !IsAhead(sentence) || !Note().IsMatch(report.Words(report.View.Tokens[sentence.Paragraph.First].Start, number.Start, 600)) || sentence.Times.Exists(t => t.Governs))
        {
            return number.Period;
        }

        var called = int.TryParse(report.View.Form(sentence.Paragraph.First), out var mark) && report.View.Layout.FootnoteMarks.TryGetValue(mark, out var token)
            ? SentenceAt(report, token) : null;
        return called?.Section.Period;
    }

    /// <summary>"đến 30/9/2024" and "9 tháng năm 2024" end on the same day: one period for one figure.</summary>
    public static string MonthsTo(string period) =>
        DateOnly.TryParseExact(period, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.AddDays(1).Day == 1
            ? TimeExpression.MonthsCode(day.Year, day.Month) : period;

    /// <summary>Growth is told at constant prices: words that say so narrow it no further.</summary>
    public static string WithoutPrices(string extraWords, string indicator) =>
        indicator.EndsWith(".growth", StringComparison.Ordinal) ? string.Join(' ', extraWords.Split(' ').Where(w => w is not ("so" or "sanh" or "co" or "dinh"))) : extraWords;

    private static SentenceView SentenceAt(CheckedReport report, int token)
    {
        var (low, high) = (0, report.Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = report.Sentences[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return report.Sentences[low];
    }

    private static bool IsAhead(SentenceView sentence)
    {
        var root = sentence.Section;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return sentence.Section.Year > root.Year;
    }

    /// <summary>Whether it is the earlier value of a comparison although its period does not say so: "cùng kỳ 7.927", "từ 2.121 triệu USD cùng kỳ lên".</summary>
    public static bool IsPast(CheckedReport report, Mention number)
    {
        var before = report.Before(number, 60);
        return Past().IsMatch(before) || (From().IsMatch(before) && IsPeriodOfNext(report, number));
    }

    /// <summary>Of "từ A lên B" both were read with one period.</summary>
    private static bool IsPeriodOfNext(CheckedReport report, Mention number)
    {
        var (sentence, at) = (report.SentenceOf(number), report.DraftOf(number).At);
        const int Reach = 30;
        for (var i = at + 1; i < sentence.Last && i < at + Reach; i++)
        {
            if (sentence.At(i) is { Role: NumberRole.Level } next)
            {
                return report.MentionOf(next).Period == number.Period;
            }
        }

        return true;
    }

    /// <summary>"Dự toán thu năm 2023 là 12.737 tỷ đồng, gồm thu nội địa 11.692 tỷ đồng": the sentence is about a plan.</summary>
    public static bool IsPlan(CheckedReport report, Mention number)
    {
        const int Opening = 40;
        var start = report.View.Tokens[report.SentenceOf(number).First].Start;
        var opening = report.Text.AsSpan(start, Math.Min(Opening, Math.Max(0, number.Start - start)));
        return (opening.Contains("dự toán", StringComparison.OrdinalIgnoreCase) || opening.Contains("kế hoạch", StringComparison.OrdinalIgnoreCase))
            && Plan().IsMatch(report.Words(start, number.Start, 2000));
    }

    /// <summary>Whether the words name growth itself.</summary>
    public static bool IsGrowth(string? label) => label is not null && label.ToLowerInvariant().Says("tăng trưởng", "tốc độ tăng");

    /// <summary>The part that a label names even where a longer name of the indicator has its words: "sản lượng khai thác" of the sản lượng thủy sản.</summary>
    public static string PartOf(string? label) => label is null ? "" : string.Concat(Parts.Where(p => label.Contains(p, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The words of a label that tell one thing from another, at least two of them.</summary>
    public static string? Telling(string? label)
    {
        if (string.IsNullOrEmpty(label))
        {
            return null;
        }

        var words = ViText.FoldKey(label).Split([' ', ',', '(', ')', '-', '–', '/', ':', ';', '.', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => !Idle.Contains(w) && w.All(char.IsLetter)).Distinct().Order(StringComparer.Ordinal).ToList();
        return words.Count < 2 ? null : string.Join(' ', words);
    }

    /// <summary>The last word before the figure in its sentence that tells which whole or measure a sector's figure belongs to.</summary>
    public static string FrameOf(CheckedReport report, Mention number)
    {
        var isShare = number.Role == NumberRole.Share || number.Indicator?.Contains(".share", StringComparison.Ordinal) == true;
        var isSector = number.Unit != "%" && number.Indicator is { } code && (code.StartsWith("output.", StringComparison.Ordinal) || code.StartsWith("grdp.", StringComparison.Ordinal));
        if (!isShare && !isSector)
        {
            return "";
        }

        var sentence = report.SentenceOf(number);
        var before = report.Words(report.View.Tokens[sentence.First].Start, number.Start, 2000);
        var (frame, at) = ("", -1);
        foreach (var (name, words) in Frames)
        {
            var last = words.Max(w => before.LastIndexOf(w, StringComparison.Ordinal));
            (frame, at) = last > at ? (name, last) : (frame, at);
        }

        return at >= 0 ? frame : number.Indicator is { } known ? known.Split('.')[0] : "";
    }

    [GeneratedRegex(@"^(?:[-+•*(\s\d)]{0,6})(?:tổng )?(?:dự toán|kế hoạch|chỉ tiêu kế hoạch)\b(?!.*(?:thực hiện|đạt được))")]
    private static partial Regex Plan();

    [GeneratedRegex(@"^\d{1,2}\s")]
    private static partial Regex Note();

    [GeneratedRegex(@"(?:cùng kỳ|năm trước|kỳ trước)(?: năm (?:\d{4}|trước))?(?: là| đạt|:| ước đạt)?\s*$")]
    private static partial Regex Past();

    [GeneratedRegex(@"\btừ(?: mức| khoảng)?$")]
    private static partial Regex From();
}
