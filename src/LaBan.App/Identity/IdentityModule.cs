using LaBan.App.Identity.Account;
using LaBan.App.Identity.Organisations;
using LaBan.App.Identity.Outside;
using LaBan.App.Identity.People;
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
            // Passwords decides; nothing is asked about letters and digits.
            (o.Password.RequireDigit, o.Password.RequireLowercase, o.Password.RequireUppercase, o.Password.RequireNonAlphanumeric) = (false, false, false, false);
            o.Password.RequiredLength = Passwords.Shortest;
        }).AddUserStore<PeopleStore>().AddDefaultTokenProviders();
        services.AddScoped<PeopleRegister>();
        services.AddScoped<SignInByPassword>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<SignInEnd>();
        services.AddScoped<SignInOutside>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<SetUpSecondFactor>();
        services.AddScoped<NameStandIn>();
        services.AddScoped<Tokens>();
        services.AddScoped<PeopleReader>();
        services.AddScoped<OrganisationReader>();
        services.AddScoped<OrganisationRegister>();
        services.AddScoped<AddOrganisation>();
        services.AddScoped<NameOrganisation>();
        services.AddScoped<Administrators>();
        services.AddScoped<GiveRole>();
        services.AddScoped<EndRole>();
        services.AddScoped<PersonInHand>();
        services.AddScoped<OpenAccess>();
        services.AddScoped<ProtectPerson>();
    }

    public static void MapIdentity(this WebApplication app)
    {
        app.MapSignIn();
        app.MapOutsideSignIn();
        app.MapAccount();
        app.MapPeople();
    }
}
