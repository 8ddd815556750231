using System.Security.Cryptography;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Identity;

namespace LaBan.App.Identity;

/// <summary>What a password must be: long enough and not one that everybody tries. Nothing is asked about its letters.</summary>
public static class Passwords
{
    public const int Shortest = 10;

    // What is tried first here, beside repetitions and runs.
    private static readonly string[] Guessed =
    [
        "password", "matkhau", "123456", "qwerty", "abc123", "admin", "laban", "bacgiang", "bacninh", "vietnam", "iloveyou", "welcome", "111111",
        "congsan", "xinchao", "ubndtinh", "1q2w3e", "letmein", "anhyeuem", "quantri",
    ];

    // Letters and digits that are not taken for each other on paper.
    private const string Readable = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Why a password is not taken; null when it is.</summary>
    public static Problem? Weakness(string password, Person person)
    {
        if (password.Length < Shortest)
        {
            return IdentityProblems.PasswordTooShort(Shortest);
        }

        var key = ViText.FoldKey(password).Replace(" ", "", StringComparison.Ordinal);
        var rest = Guessed.Append(person.UserName!.ToLowerInvariant()).Aggregate(key, (left, word) => left.Replace(word, "", StringComparison.Ordinal));
        return rest.Distinct().Count() < 4 || rest.Length < 5 ? IdentityProblems.PasswordTooCommon : null;
    }

    /// <summary>A password for one sign-in, easy to read out: <c>xxxx-xxxx-xxxx</c>.</summary>
    public static string OneTime() => string.Join('-', Enumerable.Range(0, 3).Select(_ => new string(RandomNumberGenerator.GetItems<char>(Readable, 4))));
}
