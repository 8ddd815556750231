using LaBan.Measures;
using LaBan.Model.Identity;

namespace LaBan.App.Identity.SignIn;

/// <summary>What the pages of sign-in say for the code in their address. The address never carries a sentence.</summary>
public static class SignInMessages
{
    private static readonly Problem[] All =
    [
        IdentityProblems.BadSignIn, IdentityProblems.BadCode, IdentityProblems.CodeExpired, IdentityProblems.UnknownAtProvider,
        IdentityProblems.ProviderAway, IdentityProblems.ProviderRefused,
        new("sign-in.locked", "Sai quá nhiều lần: tài khoản tạm khóa 10 phút. Thử lại sau, hoặc nhờ quản trị viên mở.",
            "Too many wrong attempts: the account is locked for 10 minutes. Try later, or ask an administrator."),
    ];

    public static Problem? Of(string? code) => Array.Find(All, p => p.Code == code);
}
