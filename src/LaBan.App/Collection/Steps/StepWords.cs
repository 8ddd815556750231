using LaBan.App.Shell;

namespace LaBan.App.Collection.Steps;

/// <summary>What is said after a step: that it was taken, and who is waited for now.</summary>
public static class StepWords
{
    /// <param name="step">The step as the address names it.</param>
    /// <param name="words">The language.</param>
    public static string Done(string step, Words words) => step switch
    {
        "nop" => words.T("Đã nộp. Đang chờ lãnh đạo đơn vị duyệt.", "Submitted. It waits for the head of the organisation."),
        "tra-lai" => words.T("Đã trả lại. Người nhập thấy lý do ở «Việc của tôi» và ở đầu trang này.", "Returned. Whoever enters the figures sees the reason."),
        "duyet-don-vi" => words.T("Đơn vị đã duyệt. Đang chờ tỉnh duyệt.", "Approved by the organisation. It waits for the province."),
        "duyet-tinh" => words.T("Tỉnh đã duyệt. Số liệu đã có trên mọi trang; còn bước khóa.", "Approved by the province. The figures stand on every page; it is still to be locked."),
        "khoa" => words.T("Đã khóa. Từ nay chỉ sửa qua đề nghị đính chính.", "Locked. From now on only a correction request changes it."),
        "gia-han" => words.T("Đã gia hạn.", "More time was given."),
        "dinh-chinh" => words.T("Đã gửi đề nghị đính chính. Đang chờ tỉnh trả lời.", "The correction was asked for. It waits for the province."),
        "dinh-chinh-tra-loi" => words.T("Đã trả lời đề nghị đính chính.", "The correction request is answered."),
        _ => words.T("Đã xong.", "Done."),
    };
}
