using LaBan.Measures;

namespace LaBan.Model.Collection;

/// <summary>Why a step of the collection of figures is refused.</summary>
public static class CollectionProblems
{
    public static Problem ReasonRequired { get; } = new("collection.reason-required",
        "Phải ghi lý do.", "A reason must be written.", Field: "reason");

    public static Problem NothingEntered { get; } = new("collection.nothing-entered",
        "Chưa có số liệu nào; điền số hoặc ghi «không phát sinh» rồi nộp.",
        "Nothing is entered yet; enter figures or \"none\", then submit.");

    public static Problem NoDeadline { get; } = new("collection.no-deadline",
        "Biểu mẫu chưa có hạn nộp.", "The form has no deadline.", Field: "deadline");

    public static Problem NoneWithFigure { get; } = new("collection.none-with-figure",
        "Một ô không thể vừa có số vừa «không phát sinh».", "A cell cannot both hold a figure and say that there is none.", Field: "value");

    public static Problem FigureTooLarge { get; } = new("collection.figure-too-large",
        "Số quá lớn; kiểm tra lại đơn vị tính.", "The figure is too large; check its unit.", Field: "value");

    public static Problem CorrectionDecided { get; } = new("collection.correction-decided",
        "Đề nghị này đã được trả lời.", "This request has been answered already.");

    public static Problem NoSubmission { get; } = new("collection.no-submission",
        "Không có bản nộp này.", "There is no such submission.", ProblemKind.NotFound);

    public static Problem NoRound { get; } = new("collection.no-round", "Không có kỳ báo cáo này.", "There is no such round.", ProblemKind.NotFound);

    public static Problem NoForm { get; } = new("collection.no-form", "Không có biểu mẫu này.", "There is no such form.", ProblemKind.NotFound);

    public static Problem NoCell { get; } = new("collection.no-cell",
        "Biểu này không có ô ấy, hoặc ô ấy không nhập số.", "The form has no such cell, or it takes no figure.", ProblemKind.NotFound);

    public static Problem ApprovedFigureCleared { get; } = new("collection.approved-figure-cleared",
        "Số đã duyệt không xóa trống được; ghi số đúng hoặc «không phát sinh».",
        "An approved figure cannot be cleared; enter the right one or \"none\".", Field: "value");

    public static Problem NoCorrection { get; } = new("collection.no-correction",
        "Không có đề nghị đính chính nào đang chờ.", "No correction request is waiting.", ProblemKind.NotFound);

    public static Problem CorrectionWaits { get; } = new("collection.correction-waits",
        "Đã có một đề nghị đính chính đang chờ trả lời.", "A correction request is waiting for its answer already.");

    public static Problem RoundExists { get; } = new("collection.round-exists",
        "Kỳ báo cáo này đã mở.", "This round is open already.", Field: "period");

    public static Problem NobodyFills { get; } = new("collection.nobody-fills",
        "Không có cơ quan nào phải điền biểu này trong kỳ ấy.", "No organisation fills this form in that period.", Field: "period");

    /// <summary>A problem that depends on nothing, by its code.</summary>
    public static Problem? ByCode(string code) => Fixed.FirstOrDefault(p => p.Code == code);

    private static Problem[] Fixed =>
    [
        ReasonRequired, NothingEntered, NoDeadline, NoneWithFigure, FigureTooLarge, CorrectionDecided, NoSubmission, NoRound, NoForm, NoCell,
        ApprovedFigureCleared, NoCorrection, CorrectionWaits, RoundExists, NobodyFills,
    ];

    public static Problem NotOpen(SubmissionState state) => new("collection.not-open",
        $"Bản nộp đang ở trạng thái «{state.Vi()}», không sửa được số liệu.",
        $"The submission is {state.En()}; its figures cannot be changed.");

    public static Problem WrongState(SubmissionState state, string verb, string english) => new("collection.wrong-state",
        $"Bản nộp đang ở trạng thái «{state.Vi()}», không {verb} được.", $"The submission is {state.En()}; it cannot be {english}.");

    public static Problem Blocked(int cells) => new("collection.blocked",
        $"Còn {cells} ô sai quy tắc chặn; sửa các ô ấy rồi nộp.", $"{cells} cells break a rule that stops submission; correct them, then submit.");

    public static Problem CellsMissing(int cells) => new("collection.cells-missing",
        $"Còn {cells} ô trống: điền số, ghi «không phát sinh», hoặc ghi chú vì sao chưa có.",
        $"{cells} cells are empty: enter a figure or \"none\", or comment why there is none yet.");

    public static Problem Unexplained(int cells) => new("collection.unexplained",
        $"Còn {cells} ô có cảnh báo chưa giải trình.", $"{cells} cells have a warning without an explanation.");

    public static Problem ExtensionNotLater(DateOnly due) => new("collection.extension-not-later",
        $"Hạn mới phải sau hạn đang có ({Dates.Vi(due)}).", $"The new deadline must be later than the present one ({Dates.Vi(due)}).", Field: "due");

    public static Problem PeriodDoesNotFit(string form, Period period) => new("collection.period-does-not-fit",
        $"Biểu {form} không báo cáo theo kỳ «{period.ToVietnamese()}».", $"The form {form} is not asked for {period.ToEnglish()}.", Field: "period");

    public static Problem VersionNotInForce(string form, Period period) => new("collection.version-not-in-force",
        $"Biểu {form} không có mẫu còn hiệu lực trong kỳ «{period.ToVietnamese()}».",
        $"The form {form} has no version in force for {period.ToEnglish()}.", Field: "period");

    public static Problem DeadlineTooEarly(Period period, DateOnly cutOff, DateOnly due) => new("collection.deadline-too-early",
        $"Hạn nộp {Dates.Vi(due)} của kỳ «{period.ToVietnamese()}» không cách ngày chốt số liệu {Dates.Vi(cutOff)} ít nhất một ngày làm việc.",
        $"The deadline {Dates.Vi(due)} for {period.ToEnglish()} leaves no working day after the cut-off on {Dates.Vi(cutOff)}.", Field: "deadline");

    public static Problem RoundsOpen(IReadOnlyList<(string Form, Period Period)> open)
    {
        const int named = 4;
        string List(bool english) => string.Join(", ", open.Take(named).Select(o => $"{o.Form} {o.Period.ToShort(english)}")) + (open.Count > named ? " …" : "");
        return new("collection.rounds-open",
            $"Đơn vị còn {open.Count} bản chưa được tỉnh duyệt: {List(english: false)}. Duyệt xong rồi kết thúc, hoặc đánh dấu «Vẫn kết thúc»: người của đơn vị vẫn làm nốt được.",
            $"The organisation has {open.Count} submissions that the province has not approved: {List(english: true)}. Approve them first, or tick \"End it all the same\": its people may still finish them.",
            ProblemKind.Conflict, "van");
    }

    public static Problem DeadlinesOutOfOrder(DateOnly due, DateOnly lower) => new("collection.deadlines-out-of-order",
        $"Hạn {Dates.Vi(due)} của cấp trên sớm hơn hạn {Dates.Vi(lower)} của cấp dưới.",
        $"The deadline {Dates.Vi(due)} of a higher level is before {Dates.Vi(lower)} of a lower one.", Field: "deadline");
}

/// <summary>The words for the states of a submission.</summary>
public static class SubmissionStateWords
{
    public static string Vi(this SubmissionState state) => state switch
    {
        SubmissionState.NotSubmitted => "chưa nộp",
        SubmissionState.Draft => "nháp",
        SubmissionState.Submitted => "đã nộp",
        SubmissionState.Returned => "trả lại",
        SubmissionState.UnitApproved => "duyệt đơn vị",
        SubmissionState.ProvinceApproved => "duyệt tỉnh",
        _ => "khóa",
    };

    public static string En(this SubmissionState state) => state switch
    {
        SubmissionState.NotSubmitted => "not submitted",
        SubmissionState.Draft => "a draft",
        SubmissionState.Submitted => "submitted",
        SubmissionState.Returned => "returned",
        SubmissionState.UnitApproved => "approved by the organisation",
        SubmissionState.ProvinceApproved => "approved by the province",
        _ => "locked",
    };
}
