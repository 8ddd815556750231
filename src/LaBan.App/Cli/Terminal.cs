namespace LaBan.App.Cli;

/// <summary>What the command line says: Vietnamese, or English when <c>LABAN_LANG=en</c>.</summary>
public static class Terminal
{
    public static bool IsEnglish { get; } =
        Environment.GetEnvironmentVariable("LABAN_LANG")?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true;

    public static string Pick(string vietnamese, string english) => IsEnglish ? english : vietnamese;

    public static void Say(string vietnamese, string english) => Console.Out.WriteLine(Pick(vietnamese, english));

    public static void Fail(string vietnamese, string english) => Console.Error.WriteLine("laban: " + Pick(vietnamese, english));
}
