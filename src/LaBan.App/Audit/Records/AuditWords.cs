using LaBan.App.Shell;

namespace LaBan.App.Audit.Records;

/// <summary>Actions of the record in words; one that has none is shown as it is written.</summary>
public static class AuditWords
{
    private const string Refused = "refused.";
    private const string SubmissionSubject = "submission/";

    private static readonly Dictionary<string, (string Vietnamese, string English)> Names = new(StringComparer.Ordinal)
    {
        ["sign-in"] = ("đăng nhập", "signed in"),
        ["sign-in.refused"] = ("đăng nhập bị từ chối", "sign-in refused"),
        ["sign-in.link"] = ("gắn tài khoản bên ngoài", "tied an outside account"),
        ["sign-out"] = ("đăng xuất", "signed out"),
        ["session.end"] = ("kết thúc phiên", "ended a session"),
        ["second-factor.on"] = ("bật xác thực hai lớp", "turned the second factor on"),
        ["second-factor.off"] = ("gỡ xác thực hai lớp", "removed the second factor"),
        ["second-factor.reset"] = ("gỡ xác thực hai lớp cho người khác", "removed somebody's second factor"),
        ["person.add"] = ("thêm người", "added a person"),
        ["person.correct"] = ("sửa họ tên, thư", "corrected name or e-mail"),
        ["person.change-password"] = ("đổi mật khẩu", "changed the password"),
        ["person.reset-password"] = ("cấp mật khẩu dùng một lần", "gave a password for one sign-in"),
        ["person.unlock"] = ("mở khóa tài khoản", "unlocked an account"),
        ["person.disable"] = ("ngừng tài khoản", "disabled an account"),
        ["person.enable"] = ("cho đăng nhập lại", "let somebody in again"),
        ["person.end-access"] = ("đăng xuất mọi nơi", "signed somebody out everywhere"),
        ["grant.give"] = ("cấp vai trò", "gave a role"),
        ["grant.end"] = ("kết thúc vai trò", "ended a role"),
        ["organisation.add"] = ("thêm đơn vị", "added an organisation"),
        ["organisation.correct-name"] = ("sửa tên đơn vị", "corrected the name of an organisation"),
        ["organisation.rename"] = ("đổi tên đơn vị", "renamed an organisation"),
        ["organisation.end"] = ("kết thúc đơn vị", "ended an organisation"),
        ["organisation.go-on"] = ("bỏ kết thúc đơn vị", "let an organisation go on"),
        ["figures.save"] = ("ghi số liệu", "wrote figures"),
        ["submission.submit"] = ("nộp biểu", "submitted a form"),
        ["submission.return"] = ("trả lại biểu", "returned a form"),
        ["submission.approve-unit"] = ("duyệt đơn vị", "approved for the organisation"),
        ["submission.approve-province"] = ("duyệt tỉnh", "approved for the province"),
        ["submission.lock"] = ("khóa biểu", "locked a form"),
        ["submission.extend"] = ("gia hạn", "gave more time"),
        ["submission.request-correction"] = ("đề nghị đính chính", "asked for a correction"),
        ["submission.grant-correction"] = ("đồng ý đính chính", "granted a correction"),
        ["submission.refuse-correction"] = ("không đồng ý đính chính", "refused a correction"),
        ["round.open"] = ("mở kỳ báo cáo", "opened a round"),
        ["form.add-version"] = ("thêm phiên bản biểu", "added a version of a form"),
        ["form.opening"] = ("đổi cách mở kỳ của biểu", "changed how rounds of a form open"),
        ["door.change-rule"] = ("đổi quy tắc kiểm tra", "changed a check at the door"),
        ["door.try-rule"] = ("thử quy tắc kiểm tra", "tried a check at the door"),
        ["document.save"] = ("lưu văn bản", "kept a document"),
        ["document.remove"] = ("bỏ lưu văn bản", "let go of a document"),
        ["document.adopt"] = ("nhận số liệu từ văn bản", "adopted figures of a document"),
        ["finding.accepted"] = ("đánh dấu nhận xét đã sửa", "marked a finding corrected"),
        ["finding.deferred"] = ("để lại nhận xét", "deferred a finding"),
        ["finding.dismissed"] = ("bỏ qua nhận xét", "dismissed a finding"),
        ["finding.open"] = ("mở lại nhận xét", "opened a finding again"),
        ["indicator.name"] = ("thêm tên gọi của chỉ tiêu", "named an indicator"),
        ["rule.suppress"] = ("tắt quy tắc theo cụm từ", "turned a rule off by a phrase"),
        ["rule.unsuppress"] = ("bật lại quy tắc theo cụm từ", "turned a rule on again"),
        ["token.add"] = ("tạo khóa", "made a token"),
        ["token.revoke"] = ("thu hồi khóa", "revoked a token"),
        ["audit.export"] = ("tải nhật ký", "downloaded the record"),
        ["import"] = ("nạp dữ liệu", "imported data"),
        ["export"] = ("xuất dữ liệu", "exported data"),
    };

    public static bool IsRefusal(string action) => action.StartsWith(Refused, StringComparison.Ordinal) || action == "sign-in.refused";

    /// <summary>The number of the submission that a record is about; null where it is about something else.</summary>
    public static string? Submission(string subject) =>
        subject.StartsWith(SubmissionSubject, StringComparison.Ordinal) && subject[SubmissionSubject.Length..] is { Length: > 0 } id && id.All(char.IsAsciiDigit) ? id : null;

    public static string Name(string action, Words words)
    {
        if (action.StartsWith(Refused, StringComparison.Ordinal))
        {
            return words.T("bị từ chối: ", "refused: ") + Name(action[Refused.Length..], words);
        }

        return Names.TryGetValue(action, out var name) ? words.T(name.Vietnamese, name.English) : action;
    }
}
