using System.Diagnostics;
using LaBan.App.Storage;

namespace LaBan.Benchmarks.Extract;

/// <summary>Programs published the way an installed one is: compiled ahead, on the runtime of the machine.</summary>
internal static class Published
{
    private const string Hello = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
            <SelfContained>false</SelfContained>
            <PublishReadyToRun>true</PublishReadyToRun>
          </PropertyGroup>
        </Project>
        """;

    /// <summary>A program that only greets.</summary>
    public static string SayHello(string folder)
    {
        var project = Directory.CreateDirectory(Path.Combine(folder, "hello")).FullName;
        File.WriteAllText(Path.Combine(project, "hello.csproj"), Hello);
        File.WriteAllText(Path.Combine(project, "Program.cs"), "System.Console.WriteLine(\"hello\");");
        return Publish(Path.Combine(project, "hello.csproj"), Path.Combine(folder, "hello-out"), "hello");
    }

    /// <summary>LaBàn itself.</summary>
    public static string Laban(string folder) =>
        Publish(Path.Combine(Clone.Root!, "src/LaBan.App/LaBan.App.csproj"), Path.Combine(folder, "laban-out"), "laban", "-p:PublishProfile=linux-x64");

    private static string Publish(string project, string output, string program, params string[] more)
    {
        using var publish = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", output, "-v", "quiet", .. more])
        {
            RedirectStandardOutput = true,
        })!;
        var said = publish.StandardOutput.ReadToEnd();
        publish.WaitForExit();
        return publish.ExitCode == 0 ? Path.Combine(output, program) : throw new InvalidOperationException($"{project} cannot be published: {said}");
    }
}
