using System.Globalization;
using LaBan.Measures;

namespace LaBan.Model.Collection.Door;

/// <summary>Why a rule at the door is refused.</summary>
public static class DoorProblems
{
    public static Problem UnknownRule(string code) => new(
        "door.unknown_rule", $"Không có quy tắc {code}.", $"There is no rule {code}.", ProblemKind.NotFound);

    public static Problem ReasonNeeded() => new(
        "door.reason_needed", "Ghi lý do thay đổi, ít nhất 10 chữ cái.", "Give the reason of the change, at least 10 letters.", Field: "reason");

    public static Problem UnknownParameter(string name, IReadOnlyList<DoorParameter> known) => new(
        "door.unknown_parameter",
        $"Tham số «{name}» không có ở loại quy tắc này; dùng: {Names(known)}.",
        $"This kind of rule has no parameter \"{name}\"; use: {Names(known)}.",
        Field: "parameters");

    public static Problem ParameterOutOfRange(DoorParameter parameter) => new(
        "door.parameter_out_of_range",
        $"Tham số {parameter.Name} phải là số từ {Plain(parameter.Least)} đến {Plain(parameter.Most)}, viết {parameter.Name}={Plain(parameter.Usual ?? parameter.Least)}.",
        $"The parameter {parameter.Name} is a number from {Plain(parameter.Least)} to {Plain(parameter.Most)}, written {parameter.Name}={Plain(parameter.Usual ?? parameter.Least)}.",
        Field: "parameters");

    public static Problem BoundsCrossed() => new(
        "door.bounds_crossed", "Cận dưới lớn hơn cận trên.", "The lower bound lies above the upper one.", Field: "parameters");

    public static Problem NoBound() => new(
        "door.no_bound", "Cần ít nhất một cận: low hoặc high.", "At least one bound is needed: low or high.", Field: "parameters");

    public static Problem UnknownWord(string word, string field, IReadOnlyList<string> known) => new(
        "door.unknown_word",
        $"Câu thông báo dùng {{{word}}}, là từ không có ở loại quy tắc này; dùng: {string.Join(", ", known.Select(k => $"{{{k}}}"))}.",
        $"The message uses {{{word}}}, which this kind of rule does not have; use: {string.Join(", ", known.Select(k => $"{{{k}}}"))}.",
        Field: field);

    public static Problem MessageNeeded(string field) => new(
        "door.message_needed", "Ghi câu thông báo.", "Write the message.", Field: field);

    public static Problem DatesCrossed() => new(
        "door.dates_crossed", "Ngày cuối trước ngày đầu.", "The last day lies before the first.", Field: "valid_to");

    /// <summary>A number typed in its own field.</summary>
    public static Problem NumberOutOfRange(DoorParameter parameter) => new(
        "door.number_out_of_range",
        $"«{parameter.Vietnamese}» phải là số từ {ViNumber.WriteTrimmed(parameter.Least, 4)} đến {ViNumber.WriteTrimmed(parameter.Most, 4)}, viết như 1000 hay 1,5.",
        $"\"{parameter.English}\" is a number from {Plain(parameter.Least)} to {Plain(parameter.Most)}, written as 1000 or 1.5.",
        Field: parameter.Name);

    public static Problem NothingChanged() => new(
        "door.nothing_changed", "Không có gì khác với quy tắc đang dùng.", "Nothing differs from the rule in use.", Field: "change");

    public static Problem ChangedMeanwhile() => new(
        "door.changed_meanwhile",
        "Người khác vừa đổi quy tắc này. Xem lại giá trị đang dùng ở trên rồi lưu lại nếu vẫn muốn đổi.",
        "Somebody else has just changed this rule. Look at what is in use above, then save again if you still want to.",
        ProblemKind.Conflict, Field: "change");

    private static string Names(IReadOnlyList<DoorParameter> known) =>
        known.Count == 0 ? "–" : string.Join(", ", known.Select(p => p.Name));

    private static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
