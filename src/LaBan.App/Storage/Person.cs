using Microsoft.AspNetCore.Identity;

namespace LaBan.App.Storage;

/// <summary>Somebody who signs in.</summary>
public sealed class Person : IdentityUser<int>
{
    /// <summary>The full name, as it stands below what the person approves.</summary>
    public required string DisplayName { get; set; }

    /// <summary>The password was given by an administrator and is good for one sign-in.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Hash of the last code of the second factor, which is good only once.</summary>
    public string? UsedCode { get; set; }

    public DateTime CreatedAt { get; init; }

    /// <summary>An account of a trial, which needs no second factor and is shut out of any other start.</summary>
    public bool IsDemo { get; set; }

    /// <summary>Since when the person can no longer sign in; null while they can.</summary>
    public DateTime? DisabledAt { get; set; }
}

/// <summary>One sign-in of a person on one device, until it ends.</summary>
public sealed class Session
{
    /// <summary>Hash of the secret in the cookie; who reads the table cannot ride on it.</summary>
    public required string Id { get; init; }

    public int PersonId { get; init; }

    /// <summary>How the person signed in: <c>password</c>, <c>password+code</c>, <c>oidc</c>.</summary>
    public required string Method { get; init; }

    public required string Address { get; init; }

    public required string Agent { get; init; }

    public DateTime StartedAt { get; init; }

    public DateTime SeenAt { get; set; }

    /// <summary>When it ends however busy it is.</summary>
    public DateTime EndsAt { get; init; }

    public DateTime? EndedAt { get; set; }
}

/// <summary>A key with which a program acts for a person, within some of the person's rights. Only its hash is kept.</summary>
public sealed class ApiToken
{
    public int Id { get; init; }

    public int PersonId { get; init; }

    public required string Name { get; init; }

    /// <summary>Its first characters, to tell it from others in a list.</summary>
    public required string Hint { get; init; }

    public required string Hash { get; init; }

    public required string[] Rights { get; init; }

    public DateTime CreatedAt { get; init; }

    public DateTime ExpiresAt { get; init; }

    public DateTime? UsedAt { get; set; }

    public DateTime? RevokedAt { get; set; }

    public bool IsGoodAt(DateTime moment) => RevokedAt is null && moment < ExpiresAt;
}

/// <summary>A key that signs cookies and forms.</summary>
public sealed class ProtectionKey
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
