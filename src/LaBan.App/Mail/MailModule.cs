namespace LaBan.App.Mail;

/// <summary>Letters to people who use the system.</summary>
public static class MailModule
{
    public static void AddMail(this IServiceCollection services) => services.AddSingleton(s =>
        new Letters(
            MailSettings.Read(
                Environment.GetEnvironmentVariable("LABAN_MAIL"), Environment.GetEnvironmentVariable("LABAN_MAIL_FROM"), Environment.GetEnvironmentVariable("LABAN_SITE")),
            s.GetRequiredService<ILogger<Letters>>()));
}
