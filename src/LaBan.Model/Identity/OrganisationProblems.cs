using LaBan.Measures;

namespace LaBan.Model.Identity;

/// <summary>Why an organisation is not taken on file, renamed or ended. Fields are those of the pages.</summary>
public static class OrganisationProblems
{
    /// <summary>Fields of the pages: the code, the name, the area, the first and the last day, who takes over.</summary>
    public const string Code = "ma", Name = "ten", Area = "diaBan", First = "tu", Last = "den", Successors = "keThua";

    public static Problem NameNeeded { get; } = new("organisation.name", "Điền tên đơn vị.", "Enter the name of the organisation.", Field: Name);

    public static Problem BadCode { get; } = new("organisation.code",
        "Mã gồm 2 đến 60 chữ thường không dấu, chữ số và gạch nối, ví dụ so-cong-thuong.",
        "A code has 2 to 60 lower-case letters without marks, digits and hyphens, such as so-cong-thuong.", Field: Code);

    public static Problem CodeTaken(Organisation by) => new("organisation.code-taken",
        $"Mã «{by.Code}» đã thuộc về {by.NameVi}. Đặt mã khác.", $"The code \"{by.Code}\" belongs to {by.NameVi}. Choose another.", Field: Code);

    public static Problem NameTaken(Organisation by) => new("organisation.name-taken",
        $"Đã có đơn vị tên ấy trong cùng thời gian ({Span(by)}). Ghi rõ tên, hoặc kết thúc đơn vị kia trước.",
        $"An organisation of that name stands at the same time ({Span(by)}). Give the full name, or end the other first.", Field: Name);

    public static Problem AreaNeeded { get; } = new("organisation.area-needed",
        "Chọn địa bàn mà địa phương này quản lý.", "Choose the area that this local authority governs.", Field: Area);

    public static Problem NoSuchArea { get; } = new("organisation.area-unknown", "Không có địa bàn này.", "There is no such area.", Field: Area);

    public static Problem AreaTaken(Organisation by) => new("organisation.area-taken",
        $"Địa bàn này do {by.NameVi} quản lý trong cùng thời gian ({Span(by)}): hai khoảng ngày không được chồng nhau.",
        $"That area is governed by {by.NameVi} at the same time ({Span(by)}): the days may not overlap.", Field: Area);

    public static Problem Backwards { get; } = new("organisation.backwards",
        "Ngày cuối đứng trước ngày đầu của đơn vị.", "The last day is before the first day of the organisation.", Field: Last);

    public static Problem SameName { get; } = new("organisation.same-name", "Đơn vị đang mang đúng tên này.", "That is the name it has now.", Field: Name);

    public static Problem RenamedLater { get; } = new("organisation.renamed-later",
        "Ngày mang tên mới phải sau ngày đầu của đơn vị và của tên hiện nay, và không sau hôm nay.",
        "The day of the new name must be after the first day of the organisation and of its present name, and not after today.", Field: First);

    public static Problem NoFormerName { get; } = new("organisation.no-former-name", "Đơn vị không có tên cũ nào.", "It had no other name.", ProblemKind.NotFound);

    public static Problem NotEnded { get; } = new("organisation.not-ended", "Đơn vị chưa kết thúc.", "The organisation has not ended.", ProblemKind.Conflict);

    public static Problem LastOffice { get; } = new("organisation.last-office",
        "Đây là cơ quan tổng hợp duy nhất: thêm cơ quan tổng hợp mới trước khi kết thúc cơ quan này.",
        "This is the only office of the province: add the new one before this one ends.", ProblemKind.Conflict, Last);

    public static Problem OwnSuccessor { get; } = new("organisation.own-successor",
        "Đơn vị không thể kế thừa chính mình.", "An organisation cannot take over from itself.", Field: Successors);

    public static Problem SuccessorEnded(Organisation successor, DateOnly day) => new("organisation.successor-ended",
        $"{successor.NameVi} kết thúc ngày {Dates.Vi(successor.ValidTo!.Value)}, trước khi nhận việc ngày {Dates.Vi(day)}.",
        $"{successor.NameVi} ended on {Dates.Vi(successor.ValidTo!.Value)}, before it would take over on {Dates.Vi(day)}.", Field: Successors);

    public static Problem SuccessorNotThere(Organisation successor, DateOnly day) => new("organisation.successor-later",
        $"{successor.NameVi} bắt đầu ngày {Dates.Vi(successor.ValidFrom!.Value)}, sau ngày phải nhận việc là {Dates.Vi(day)}.",
        $"{successor.NameVi} begins on {Dates.Vi(successor.ValidFrom!.Value)}, after it would have to take over on {Dates.Vi(day)}.", Field: Successors);

    public static Problem SuccessionCircle(Organisation successor) => new("organisation.succession-circle",
        $"{successor.NameVi} lại do chính đơn vị này kế thừa.", $"{successor.NameVi} has this very organisation as its successor.", Field: Successors);

    private static string Span(Organisation o) =>
        (o.ValidFrom, o.ValidTo) switch
        {
            ({ } from, { } to) => $"{Dates.Vi(from)} - {Dates.Vi(to)}",
            ({ } from, null) => $"{Dates.Vi(from)} -",
            (null, { } to) => $"- {Dates.Vi(to)}",
            _ => o.Code,
        };
}
