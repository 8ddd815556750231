using LaBan.App.Identity.Account;
using LaBan.App.Identity.SignIn;
using LaBan.App.Shell;
using LaBan.App.Shell.Access;
using LaBan.App.Storage;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Identity;

namespace LaBan.App.Identity;

/// <summary>People: how they sign in, and what they do with their own account.</summary>
public static class IdentityModule
{
    private static readonly TimeSpan Lock = TimeSpan.FromMinutes(10);

    public static void AddIdentity(this IServiceCollection services)
    {
        services.AddIdentityCore<Person>(o =>
        {
            o.Lockout.MaxFailedAccessAttempts = 8;
            o.Lockout.DefaultLockoutTimeSpan = Lock;
            o.Tokens.AuthenticatorIssuer = "LaBàn";
            o.User.RequireUniqueEmail = false;
        }).AddUserStore<PeopleStore>().AddDefaultTokenProviders();
        services.AddScoped<IPasswordValidator<Person>, NoPasswordTheatre>();
        services.AddScoped<PeopleRegister>();
        services.AddScoped<SignInByPassword>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<SignInEnd>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<SetUpSecondFactor>();
    }

    public static void MapIdentity(this WebApplication app)
    {
        app.MapSignIn();
        app.MapAccount();
    }
}
