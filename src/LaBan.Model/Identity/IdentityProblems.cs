using LaBan.Measures;

namespace LaBan.Model.Identity;

/// <summary>Why a person, a role or a sign-in is refused.</summary>
public static class IdentityProblems
{
    public static Problem NotAllowed { get; } = new("access.denied",
        "Anh/chị không có quyền làm việc này. Nếu cần, đề nghị quản trị viên cấp quyền.",
        "You may not do this. Ask an administrator for the right if you need it.", ProblemKind.Forbidden);

    public static Problem BadSignIn { get; } = new("sign-in.refused",
        "Tên đăng nhập hoặc mật khẩu không đúng.", "The user name or the password is wrong.", Field: "ten");

    public static Problem LockedOut(int minutes) => new("sign-in.locked",
        $"Sai quá nhiều lần: tài khoản tạm khóa {minutes} phút. Thử lại sau, hoặc nhờ quản trị viên mở.",
        $"Too many wrong attempts: the account is locked for {minutes} minutes. Try later, or ask an administrator.");

    public static Problem BadCode { get; } = new("sign-in.bad-code",
        "Mã không đúng hoặc đã dùng. Nhập 6 chữ số đang hiện trong ứng dụng, hoặc một mã dự phòng.",
        "The code is wrong or used. Enter the 6 digits the app shows now, or a recovery code.", Field: "ma");

    public static Problem CodeExpired { get; } = new("sign-in.too-late",
        "Đã quá thời gian nhập mã. Đăng nhập lại từ đầu.", "The time for the code is over. Sign in again.");

    public static Problem UnknownAtProvider { get; } = new("sign-in.unknown",
        "Tài khoản bên ngoài này chưa gắn với ai trong LaBàn. Nhờ quản trị viên thêm địa chỉ thư của anh/chị.",
        "This outside account belongs to nobody here. Ask an administrator to add your e-mail address.");

    public static Problem EndsBeforeItBegins { get; } = new("grant.backwards",
        "Ngày kết thúc đứng trước ngày bắt đầu.", "The last day is before the first.", Field: "den");

    public static Problem NoSuchPerson { get; } = new("person.unknown", "Không có người này.", "There is no such person.", ProblemKind.NotFound);

    public static Problem NoSuchOrganisation { get; } = new("organisation.unknown",
        "Không có đơn vị này.", "There is no such organisation.", ProblemKind.NotFound, "donVi");

    public static Problem NameNeeded { get; } = new("person.name", "Điền họ tên.", "Enter the full name.", Field: "hoTen");

    public static Problem BadUserName { get; } = new("person.user-name",
        "Tên đăng nhập gồm 3 đến 40 chữ thường không dấu, chữ số, dấu chấm, gạch nối.",
        "A user name has 3 to 40 lower-case letters without marks, digits, points, hyphens.", Field: "ten");

    public static Problem UserNameTaken(string name) => new("person.taken",
        $"Tên đăng nhập «{name}» đã có người dùng.", $"The user name \"{name}\" is taken.", Field: "ten");

    public static Problem BadEmail(string email) => new("person.email",
        $"«{email}» không phải địa chỉ thư.", $"\"{email}\" is not an e-mail address.", Field: "thu");

    public static Problem EmailTaken(string email) => new("person.email-taken",
        $"Địa chỉ {email} đã thuộc về người khác.", $"The address {email} belongs to somebody else.", Field: "thu");

    public static Problem WrongPassword { get; } = new("password.wrong",
        "Mật khẩu hiện tại không đúng.", "The present password is wrong.", Field: "cu");

    public static Problem PasswordTooShort(int least) => new("password.short",
        $"Mật khẩu cần ít nhất {least} ký tự; một câu ngắn dễ nhớ là tốt nhất.", $"A password needs at least {least} characters; a short sentence is best.", Field: "moi");

    public static Problem PasswordTooCommon { get; } = new("password.common",
        "Mật khẩu này quá dễ đoán. Chọn một câu của riêng mình.", "This password is too easily guessed. Choose a sentence of your own.", Field: "moi");

    public static Problem PasswordSame { get; } = new("password.same",
        "Mật khẩu mới phải khác mật khẩu cũ.", "The new password must differ from the old one.", Field: "moi");

    public static Problem PasswordsDiffer { get; } = new("password.differ",
        "Hai lần nhập mật khẩu mới không giống nhau.", "The two new passwords differ.", Field: "lai");

    public static Problem LastAdministrator { get; } = new("grant.last-administrator",
        "Không thể gỡ quản trị viên cuối cùng.", "The last administrator cannot be removed.", ProblemKind.Conflict);

    public static Problem NoColleague { get; } = new("stand-in.nobody",
        "Chọn một đồng nghiệp cùng đơn vị đang có tài khoản.", "Choose a colleague of your organisation who has an account.", ProblemKind.NotFound, "ai");

    public static Problem BadAbsence(int most) => new("stand-in.days",
        $"Ngày vắng từ hôm nay trở đi, ngày cuối không trước ngày đầu, không quá {most} ngày.", $"The days away begin today or later, end no earlier than they begin, and are {most} at most.", Field: "tu");

    public static Problem OwnRole { get; } = new("grant.own",
        "Không ai tự cấp quyền cho mình.", "Nobody gives a role to themselves.", ProblemKind.Forbidden);

    public static Problem OwnAccount { get; } = new("person.own",
        "Tài khoản của chính mình thì bảo vệ ở trang Tài khoản, hoặc nhờ quản trị viên khác.",
        "Protect your own account on the Account page, or ask another administrator.", ProblemKind.Forbidden);

    public static Problem NoSuchGrant { get; } = new("grant.unknown", "Không có vai trò này, hoặc đã kết thúc.", "There is no such role, or it has ended.", ProblemKind.NotFound);

    public static Problem NoSuchRole { get; } = new("grant.no-role", "Chọn một vai trò.", "Choose a role.", Field: "vaiTro");

    public static Problem NoSuchGroup { get; } = new("grant.no-group", "Không có lĩnh vực này.", "There is no such field.", Field: "nhom");

    public static Problem NoSuchStandIn { get; } = new("grant.no-absent",
        "Không có người này, hoặc là chính người được cấp.", "There is no such person, or it is the same person.", Field: "thay");

    public static Problem AlreadyHeld { get; } = new("grant.held",
        "Người này đang giữ đúng vai trò ấy.", "This person holds that very role already.", ProblemKind.Conflict, "vaiTro");

    public static Problem BadDay(string field) => new("grant.day", "Viết ngày/tháng/năm, ví dụ 31/12/2026.", "Write dd/mm/yyyy, such as 31/12/2026.", Field: field);

    public static Problem NotASuccessor { get; } = new("grant.not-successor",
        "Đơn vị nhận không phải đơn vị kế thừa.", "That organisation is not a successor.", ProblemKind.Conflict);

    public static Problem TokenNameNeeded { get; } = new("token.name", "Đặt tên để sau này biết khóa dùng vào việc gì.", "Name it, to know later what it is for.", Field: "tenKhoa");

    public static Problem TokenRightsNeeded { get; } = new("token.rights", "Chọn ít nhất một việc mà khóa được làm.", "Choose at least one thing the token may do.", Field: "quyen");

    public static Problem TokenDays(int most) => new("token.days",
        $"Khóa dùng được từ 1 đến {most} ngày.", $"A token lasts 1 to {most} days.", Field: "ngay");

    public static Problem TooManyTokens(int most) => new("token.too-many",
        $"Đã có {most} khóa; thu hồi bớt trước.", $"There are {most} tokens already; revoke some first.", ProblemKind.Conflict);

    public static Problem ProviderAway { get; } = new("sign-in.provider-away",
        "Hệ thống đăng nhập bên ngoài không trả lời. Thử lại sau, hoặc đăng nhập bằng mật khẩu.",
        "The outside sign-in does not answer. Try later, or sign in with your password.");

    public static Problem ProviderRefused { get; } = new("sign-in.provider-refused",
        "Hệ thống đăng nhập bên ngoài không xác nhận. Thử lại từ đầu.", "The outside sign-in did not confirm. Try again from the start.");

    public static Problem OnlyAtOffice(Role role) => new("grant.only-at-office",
        "Vai trò này chỉ cấp tại cơ quan tổng hợp của tỉnh.", $"The role {role} is held at the office of the province only.", Field: "donVi");

    public static Problem NotAtOffice(Role role) => new("grant.not-at-office",
        "Vai trò này cấp tại đơn vị nộp số liệu, không cấp tại cơ quan tổng hợp.", $"The role {role} is held at an organisation that reports.", Field: "donVi");
}
