using LaBan.Measures;

namespace LaBan.Office.Received;

/// <summary>Why a received file is not read, and what to do about it.</summary>
public static class ReportFileProblems
{
    public static Problem Empty { get; } = new("file.empty", "Tệp rỗng (0 byte). Lưu lại từ Word hoặc chọn tệp khác rồi thử lại.", "The file is empty (0 bytes). Save it again in Word or choose another one and try again.");

    public static Problem NoText { get; } = new("file.no-text",
        "Tệp không có chữ nào để đọc, có thể chỉ có ảnh chụp. Nhận dạng chữ (OCR) rồi thử lại.", "There is no text in the file, perhaps only pictures of pages. Recognise its text (OCR) and try again.");

    public static Problem Damaged { get; } = new("file.damaged",
        "Tệp bị hỏng hoặc tải chưa hết. Mở lại bằng Word, lưu thành tệp mới rồi thử lại.",
        "The file is damaged or was not transferred whole. Open it in Word, save it as a new file and try again.");

    public static Problem TooDeep { get; } = new("file.too-deep",
        "Tệp không phải báo cáo bình thường: các phần lồng nhau quá sâu.",
        "The file is no ordinary report: its parts are nested too deep.");

    public static Problem UnpacksTooLarge { get; } = new("file.unpacks-too-large",
        "Tệp nén bung ra quá lớn nên không được đọc. Bỏ hình ảnh, lưu lại rồi thử lại.",
        "Unpacked, the file is too large to be read. Remove its pictures, save it again and try again.");

    public static Problem TooManyParts { get; } = new("file.too-many-parts",
        "Tệp chứa quá nhiều tệp con nên không được đọc.", "The file holds too many files within and is not read.");

    public static Problem Protected { get; } = new("file.protected",
        "Tệp được đặt mật khẩu. Mở bằng Word, bỏ mật khẩu, lưu lại rồi thử lại.",
        "The file is protected by a password. Open it in Word, remove the password, save it and try again.");

    public static Problem OldWord { get; } = new("file.old-word",
        "Đây là tệp Word kiểu cũ (.doc). Mở bằng Word hoặc LibreOffice, lưu thành .docx rồi thử lại.",
        "This is a Word file of the old kind (.doc). Open it in Word or LibreOffice, save it as .docx and try again.");

    public static Problem Picture { get; } = new("file.picture",
        "Đây là tệp ảnh, không có chữ để đọc. Nhận dạng chữ (OCR), lưu thành .txt hoặc .docx rồi thử lại.",
        "This is a picture without text. Recognise its text (OCR), save it as .txt or .docx and try again.");

    public static Problem Encoding { get; } = new("file.encoding",
        "Không nhận ra bảng mã của tệp chữ này (không phải UTF-8, UTF-16, Windows-1258, TCVN3, VNI). Lưu lại thành UTF-8 rồi thử lại.",
        "The encoding of this text file is not recognised (not UTF-8, UTF-16, Windows-1258, TCVN3, VNI). Save it as UTF-8 and try again.");

    public static Problem PdfReaderMissing { get; } = new("pdf.reader-missing",
        "Chưa cài chương trình đọc PDF (pdftotext). Cài gói poppler-utils (trên Windows: bộ Poppler, thêm thư mục bin vào PATH), hoặc lưu báo cáo thành .docx hay .txt.",
        "The program that reads PDF (pdftotext) is not installed. Install poppler-utils (on Windows: Poppler, with its bin folder on the PATH), or save the report as .docx or .txt.");

    public static Problem PdfProtected { get; } = new("pdf.protected",
        "Tệp PDF được đặt mật khẩu. Bỏ mật khẩu rồi thử lại.",
        "The PDF is protected by a password. Remove the password and try again.");

    public static Problem PdfDamaged { get; } = new("pdf.damaged",
        "Tệp PDF bị hỏng hoặc tải chưa hết. Tải lại hoặc xuất lại rồi thử lại.",
        "The PDF is damaged or was not transferred whole. Fetch or export it again and try again.");

    public static Problem PdfWithoutText { get; } = new("pdf.no-text",
        "Tệp PDF là bản chụp, không có chữ để đọc. Nhận dạng chữ (OCR) rồi thử lại.",
        "The PDF is a scan without text. Recognise its text (OCR) and try again.");

    public static Problem TooLarge(int bytes) => new("file.too-large",
        $"Tệp lớn hơn {bytes >> 20} MB nên không được đọc. Bỏ hình ảnh hoặc chia nhỏ rồi thử lại.",
        $"The file is larger than {bytes >> 20} MB and is not read. Remove its pictures or divide it and try again.");

    public static Problem TextTooLong(int characters) => new("file.text-too-long",
        $"Văn bản dài hơn {characters / 1_000_000} triệu ký tự nên không được đọc. Chia nhỏ rồi thử lại.",
        $"The text is longer than {characters / 1_000_000} million characters and is not read. Divide it and try again.");

    public static Problem PdfTooSlow(TimeSpan time) => new("pdf.too-slow",
        $"Đọc tệp PDF quá {time.TotalSeconds:0} giây nên đã dừng. Chia nhỏ hoặc lưu thành .docx rồi thử lại.",
        $"Reading the PDF took more than {time.TotalSeconds:0} seconds and was stopped. Divide it or save it as .docx and try again.");

    /// <summary>A file of a kind that is not read at all.</summary>
    public static Problem OtherKind(string vietnamese, string english) => new("file.other-kind",
        $"Đây là {vietnamese}, không phải báo cáo đọc được. Dùng .docx, .pdf, .html, .txt hoặc .md.",
        $"This is {english}, not a report that can be read. Use .docx, .pdf, .html, .txt or .md.");
}
