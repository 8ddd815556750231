using System.Globalization;
using LaBan.App.Shell;
using LaBan.Model.Documents;
using LaBan.Text.Checking;

namespace LaBan.App.Documents.Review;

/// <summary>What the check of a document is called on screen: severities, kinds of rules, answers.</summary>
public static class ReviewWords
{
    /// <summary>From the surest down.</summary>
    public static IReadOnlyList<Severity> Severities { get; } = [Severity.Error, Severity.Warning, Severity.Hint];

    public static string Name(this Severity severity, Words words) => words.T(severity.Names().Vietnamese, severity.Names().English);

    /// <summary>What a severity promises.</summary>
    public static string Promise(this Severity severity, Words words) => severity switch
    {
        Severity.Error => words.T("chắc chắn sai", "certainly wrong"),
        Severity.Warning => words.T("rất có thể sai", "very likely wrong"),
        _ => words.T("nên xem lại", "worth a look"),
    };

    public static string Name(this RuleCategory category, Words words) => category switch
    {
        RuleCategory.Writing => words.T("Cách viết", "Writing"),
        RuleCategory.Arithmetic => words.T("Phép tính", "Arithmetic"),
        RuleCategory.Consistency => words.T("Nhất quán trong văn bản", "Consistency within the document"),
        RuleCategory.Facts => words.T("So với số liệu trên hệ thống", "Against the figures on file"),
        _ => words.T("Thể thức", "Layout"),
    };

    public static string Title(this RuleDescriptor rule, Words words) => words.T(rule.Vietnamese, rule.English);

    /// <summary>The code of an answer in addresses.</summary>
    public static string Code(this Verdict verdict) => verdict switch
    {
        Verdict.Confirmed => "dung",
        Verdict.Doubted => "sai",
        _ => "chua-du",
    };

    public static string Name(this Verdict verdict, Words words) => verdict switch
    {
        Verdict.Confirmed => words.T("đúng", "confirmed"),
        Verdict.Doubted => words.T("nghi sai", "doubtful"),
        _ => words.T("không đủ căn cứ", "without grounds to judge"),
    };

    public static string Meaning(this Verdict verdict, Words words) => verdict switch
    {
        Verdict.Confirmed => words.T("Tính lại hoặc so với số liệu trên hệ thống thì khớp.", "A calculation or a figure on file bears it out."),
        Verdict.Doubted => words.T("Có lỗi hoặc cảnh báo ở con số này.", "An error or a warning speaks against it."),
        _ => words.T("Không có gì để tính lại hay để so; chưa ai kiểm con số này.", "There is nothing to recompute it from or to compare it with; nobody has looked at it."),
    };

    /// <summary>"277 số: 270 hiểu, 61 kiểm được, 58 đúng, 3 nghi sai; 216 không đủ căn cứ".</summary>
    public static string Sentence(this Coverage coverage, Words words)
    {
        var (all, understood, tested, confirmed) = coverage;
        var (seen, read, held, sound, wrong, open) = (N(all), N(understood), N(tested), N(confirmed), N(tested - confirmed), N(all - tested));
        return words.T(
            $"{seen} số: {read} hiểu, {held} kiểm được, {sound} đúng, {wrong} nghi sai; {open} không đủ căn cứ",
            $"{seen} numbers: {read} understood, {held} checked, {sound} confirmed, {wrong} doubtful; {open} without grounds to judge");

        string N(int count) => words.Number(count, 0);
    }

    /// <summary>The answer to "can this be signed?" in one sentence.</summary>
    public static string Conclusion(this DocumentReview review, Words words)
    {
        var (errors, warnings, hints) = (review.Pending(Severity.Error), review.Pending(Severity.Warning), review.Pending(Severity.Hint));
        var tested = review.Result.Coverage.Checked;
        return (errors > 0 ? words.T($"Chưa nên trình: {errors} lỗi và {warnings} chỗ nghi sai phải xem.", $"Not ready to be submitted: {Count(errors, "error")} and {Count(warnings, "doubtful place")} to look at.")
            : warnings > 0 ? words.T($"Cần xem {warnings} chỗ nghi sai trước khi trình.", $"{Count(warnings, "doubtful place")} to look at before it is submitted.")
            : review.Findings.Any(f => f.Finding.Severity > Severity.Hint) ? words.T("Mọi lỗi và chỗ nghi sai đã được xem.", "Every error and doubtful place was looked at.")
            : tested > 0 ? words.T($"Không thấy chỗ nào sai trong {tested} số kiểm được.", $"Nothing wrong among the {tested} numbers that could be checked.")
            : words.T("Không có số nào đủ căn cứ để kiểm.", "There is no number that could be checked."))
            + (hints > 0 ? words.T($" Thêm {hints} gợi ý.", $" Also {Count(hints, "hint")}.") : "");

        static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
    }

    public static string Name(this DecisionState state, Words words) => state switch
    {
        DecisionState.Accepted => words.T("đã sửa", "corrected"),
        DecisionState.Dismissed => words.T("bỏ qua", "dismissed"),
        DecisionState.Deferred => words.T("để sau", "deferred"),
        _ => words.T("chưa quyết định", "undecided"),
    };

    /// <summary>The code of a decision in addresses and forms.</summary>
    public static string Code(this DecisionState state) => state switch
    {
        DecisionState.Accepted => "da-sua",
        DecisionState.Dismissed => "bo-qua",
        DecisionState.Deferred => "de-sau",
        _ => "chua",
    };

    /// <summary>The usual reasons to dismiss a finding; the field beside takes any other.</summary>
    public static IReadOnlyList<string> Reasons(Words words) =>
    [
        words.T("Khác phạm vi, khác giá hoặc khác thời điểm chốt số", "Another scope, price basis or closing day"),
        words.T("Số theo văn bản của cơ quan chủ trì", "As the lead agency states it"),
        words.T("Chỉ do làm tròn", "Rounding only"),
        words.T("Máy hiểu nhầm câu", "The sentence was misread"),
        words.T("Cách viết được chấp nhận", "An accepted way of writing"),
    ];
}
