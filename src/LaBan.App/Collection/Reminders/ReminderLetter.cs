using System.Globalization;
using System.Net.Mail;
using System.Text;
using LaBan.App.Mail;
using LaBan.Model.Collection;

namespace LaBan.App.Collection.Reminders;

/// <summary>Writes the one letter a person gets on a day.</summary>
public static class ReminderLetter
{
    /// <summary>The letter, in Vietnamese: what is most pressing first, each with its deadline and, where the site's address is known, its page.</summary>
    public static Letter Write(PersonReminded person, DateOnly today, Func<string, string?> linkTo)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Kính gửi anh/chị {person.Name},\n\nViệc chờ anh/chị trong LaBàn ngày {Day(today)}:\n");
        foreach (var group in person.Items.GroupBy(i => i.Kind).OrderBy(g => Pressing(g.Key)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Heading(group.Key)}\n");
            foreach (var item in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"- Biểu {item.FormCode} {item.FormName}, {item.Period.ToVietnamese()}: hạn {Day(item.Due)}\n");
                if (linkTo($"/thu-thap/bieu/{item.Submission}") is { } link)
                {
                    text.Append(CultureInfo.InvariantCulture, $"  {link}\n");
                }
            }
        }

        text.Append("\nThư này do LaBàn tự gửi theo lịch báo cáo của tỉnh, mỗi người mỗi ngày không quá một thư. Xin không trả lời.\n");
        return new(new MailAddress(person.Email!, person.Name), Subject(person.Items), text.ToString());
    }

    private static string Subject(IReadOnlyList<ReminderItem> items)
    {
        var parts = new[]
        {
            Count(ReminderKind.Overdue, "biểu quá hạn"), Count(ReminderKind.DueToday, "biểu đến hạn hôm nay"), Count(ReminderKind.Returned, "biểu bị trả lại"),
            Count(ReminderKind.ToApprove, "biểu chờ duyệt"), Count(ReminderKind.DueSoon, "biểu sắp đến hạn"), Count(ReminderKind.Opened, "biểu mới mở"),
        };
        return "LaBàn: " + string.Join(", ", parts.OfType<string>());

        string? Count(ReminderKind kind, string what) => items.Count(i => i.Kind == kind) is > 0 and var count ? $"{count} {what}" : null;
    }

    private static int Pressing(ReminderKind kind) => kind switch
    {
        ReminderKind.Overdue => 0,
        ReminderKind.DueToday => 1,
        ReminderKind.Returned => 2,
        ReminderKind.ToApprove => 3,
        ReminderKind.DueSoon => 4,
        _ => 5,
    };

    private static string Heading(ReminderKind kind) => kind switch
    {
        ReminderKind.Overdue => "Đã quá hạn, chưa nộp",
        ReminderKind.DueToday => "Đến hạn hôm nay",
        ReminderKind.Returned => "Bị trả lại, cần sửa",
        ReminderKind.ToApprove => "Chờ anh/chị duyệt",
        ReminderKind.DueSoon => "Còn hai ngày làm việc",
        _ => "Mới mở để nhập số liệu",
    };

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
