using LaBan.Measures;
using LaBan.Text.Mentions;

namespace LaBan.Text.Context;

/// <summary>Tells what adds up over a period (revenue, exports, disbursement) from what is counted at a moment (debt, herds).</summary>
internal static class FlowWords
{
    private static readonly string[] Flows =
    [
        "giải ngân", "thanh toán", "thu ngân", "thu nội", "thu nsnn", "chi ngân", "kim ngạch", "xuất khẩu", "nhập khẩu", "doanh thu", "sản lượng", "giá trị",
        "trồng", "thu hút", "cấp mới", "thành lập mới", "thực hiện", "vận chuyển", "bán lẻ", "tạo việc", "tổng thu", "tổng chi", "tăng trưởng", "vốn đầu",
    ];

    // Counted at a moment, whatever verb is said of them: "dư nợ ước thực hiện đến 30/9".
    private static readonly string[] Stocks = ["dư nợ", "nợ xấu", "vốn huy động", "tiền gửi", "tổng đàn"];

    /// <summary>Whether the words before a number, from the start of its clause, speak of a flow.</summary>
    public static bool IsFlow(SentenceView s, Draft number)
    {
        var first = number.At;
        while (first > s.First && !s.View.Is(first - 1, ';'))
        {
            first--;
        }

        var words = ViText.Lower(s.View.TextOf(first, number.At));
        return Names(words, Flows) && !Names(words, Stocks);
    }

    private static bool Names(string words, string[] listed)
    {
        foreach (var name in listed)
        {
            if (words.Contains(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
