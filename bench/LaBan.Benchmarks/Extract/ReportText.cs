using System.Globalization;
using System.Text;
using LaBan.Measures;

namespace LaBan.Benchmarks.Extract;

/// <summary>Text in the manner of the reports of provinces, of any length; the figures in it are made up and always the same.</summary>
internal static class ReportText
{
    private static readonly string[] Sentences =
    [
        "Tốc độ tăng trưởng GRDP 6 tháng đầu năm {Y} ước đạt {P}%, trong đó: công nghiệp - xây dựng tăng {P}% (công nghiệp tăng {P}%, xây dựng tăng {P}%); dịch vụ tăng {P}%; nông, lâm nghiệp và thủy sản tăng {P}%.",
        "Thu ngân sách nhà nước trên địa bàn đạt {N} tỷ đồng, bằng {P}% dự toán, tăng {P}% so với cùng kỳ; trong đó thu nội địa {N} tỷ đồng, bằng {P}% dự toán năm.",
        "Kim ngạch xuất khẩu đạt {N} triệu USD, tăng {P}% so với cùng kỳ năm {Y}, bằng {P}% kế hoạch; nhập khẩu đạt {N} triệu USD, giảm {P}%.",
        "Toàn tỉnh có {N} doanh nghiệp thành lập mới, vốn đăng ký bình quân {P} tỷ đồng/doanh nghiệp; {N} doanh nghiệp tạm ngừng hoạt động, tăng {P}%.",
        "Tỷ lệ hộ nghèo giảm từ {P}% năm 2021 xuống còn {P}% năm {Y}; tỷ lệ lao động qua đào tạo đạt {P}%, tăng {P} điểm % so với năm trước.",
        "Chỉ số cải cách hành chính đứng thứ 4/63 tỉnh, thành phố, tăng 3 bậc; 13/18 chỉ tiêu đạt và vượt kế hoạch theo Nghị quyết số 105-NQ/TU ngày 15/7/{Y}.",
        "Lũy kế đến 30/6/{Y}, giải ngân vốn đầu tư công đạt {N} tỷ đồng, bằng {P}% kế hoạch; xảy ra {S} vụ tai nạn giao thông, giảm {S} vụ ({P}%) so với cùng kỳ.",
        "Diện tích gieo trồng đạt {N} ha, năng suất lúa {P} tạ/ha; đàn lợn {N} con; sản lượng thủy sản {N} tấn, chiếm {P}% giá trị sản xuất toàn ngành.",
        "Tình hình an ninh chính trị, trật tự an toàn xã hội được giữ vững; công tác tiếp công dân, giải quyết đơn thư khiếu nại, tố cáo được các cấp, các ngành quan tâm chỉ đạo, cơ bản không để phát sinh điểm nóng kéo dài trên địa bàn.",
        "Bên cạnh những kết quả đạt được, tình hình kinh tế - xã hội của tỉnh vẫn còn một số khó khăn, hạn chế: tiến độ bồi thường, giải phóng mặt bằng của một số dự án trọng điểm còn chậm; việc thu hút các nhà đầu tư lớn có công nghệ nguồn chưa đạt yêu cầu; chất lượng nguồn nhân lực ở vùng sâu, vùng xa chưa theo kịp sự phát triển.",
        "Chủ tịch Ủy ban nhân dân tỉnh yêu cầu Giám đốc các sở, Thủ trưởng các cơ quan, đơn vị, Chủ tịch Ủy ban nhân dân các huyện, thành phố tập trung rà soát, tháo gỡ vướng mắc, đẩy nhanh tiến độ các dự án, xử lý nghiêm các nhà thầu vi phạm hợp đồng và chịu trách nhiệm trước Ủy ban nhân dân tỉnh về kết quả thực hiện nhiệm vụ được giao.",
        "Công tác giáo dục và đào tạo, y tế, văn hóa, thể thao, thông tin truyền thông và an sinh xã hội tiếp tục có chuyển biến tích cực; việc chăm lo đời sống các gia đình chính sách, người có công, đồng bào dân tộc thiểu số được thực hiện chu đáo, kịp thời, đúng đối tượng, đúng quy định của pháp luật.",
        "Trong thời gian tới, các sở, ngành và địa phương tiếp tục tháo gỡ khó khăn cho sản xuất, kinh doanh; phấn đấu cả năm {Y} tốc độ tăng trưởng đạt {P}%, thu ngân sách {N} tỷ đồng.",
    ];

    /// <summary>At least so many characters.</summary>
    public static string Of(int length)
    {
        var random = new Random(1);
        var text = new StringBuilder("TÌNH HÌNH KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2024\n\n");
        for (var turn = 0; text.Length < length; turn++)
        {
            if (turn % Sentences.Length == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{(turn / Sentences.Length % 40) + 1}. Về kinh tế - xã hội\n");
            }

            text.Append(Filled(Sentences[turn % Sentences.Length], random)).Append('\n');
        }

        return text.ToString();
    }

    private static string Filled(string sentence, Random random)
    {
        var text = new StringBuilder(sentence.Length + 32);
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] != '{')
            {
                text.Append(sentence[i]);
                continue;
            }

            text.Append(sentence[i + 1] switch
            {
                'Y' => "2024",
                'P' => ViNumber.Write(random.Next(100, 9_999) / 100m, 2),
                'S' => ViNumber.Write(random.Next(2, 99), 0),
                _ => ViNumber.Write(random.Next(1_000, 99_999), 0),
            });
            i += 2;
        }

        return text.ToString();
    }
}
