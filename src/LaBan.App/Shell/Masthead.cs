using System.Reflection;

namespace LaBan.App.Shell;

/// <summary>What every page says of the whole site: whose it is, how fresh its figures are, whether any are made up.</summary>
/// <param name="DataMoment">When the newest figure on record became known here.</param>
/// <param name="Simulated">Every figure was generated for trial: every page then says so. Single ones say it where they stand.</param>
public sealed record Masthead(string ProvinceVi, string ProvinceEn, DateTimeOffset? DataMoment = null, bool Simulated = false)
{
    public static string Version { get; } =
        typeof(Masthead).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
