using LaBan.Model.Identity;
using Microsoft.AspNetCore.Authorization;

namespace LaBan.App.Shell.Access;

/// <summary>The right that an address needs. An address without it, and not public, is refused to everybody.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class AllowAttribute(Right right) : Attribute, IAuthorizeData
{
    public Right Right { get; } = right;

    public string? Policy
    {
        get => Right.ToString();
        set => throw new NotSupportedException();
    }

    public string? Roles { get; set; }

    public string? AuthenticationSchemes { get; set; }
}

/// <summary>An address that anybody may read without signing in.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicAttribute : Attribute, IAllowAnonymous;

/// <summary>The same marks on mapped routes.</summary>
public static class AllowedRoutes
{
    public static T Allow<T>(this T route, Right right) where T : IEndpointConventionBuilder => route.WithMetadata(new AllowAttribute(right));

    public static T Public<T>(this T route) where T : IEndpointConventionBuilder => route.WithMetadata(new PublicAttribute());
}
