using System.CommandLine;
using System.CommandLine.Parsing;

namespace LaBan.App.Cli;

/// <summary>What is wrong with a command line, in the language of its user; the parser itself speaks English only.</summary>
internal static class CommandErrors
{
    /// <summary>Tells what is wrong and where to look it up.</summary>
    public static int Tell(ParseResult parsed)
    {
        foreach (var error in parsed.Errors.Select(e => In(parsed, e)).Distinct())
        {
            Terminal.Fail(error.Vietnamese, error.English);
        }

        var command = Name(parsed.CommandResult);
        Console.Error.WriteLine(Terminal.Pick($"Xem: {command} --help", $"See: {command} --help"));
        return 1;
    }

    private static (string Vietnamese, string English) In(ParseResult parsed, ParseError error) => error switch
    {
        _ when parsed.UnmatchedTokens.FirstOrDefault(t => error.Message.Contains($"'{t}'", StringComparison.Ordinal)) is { } unknown =>
            ($"Không hiểu «{unknown}».", error.Message),
        _ when error.Message.StartsWith("Required command", StringComparison.Ordinal) => ("Thiếu tên lệnh.", error.Message),
        _ when error.Message.StartsWith("Required argument", StringComparison.Ordinal) => (Missing(error.SymbolResult), error.Message),
        _ when error.Message.StartsWith("Option '", StringComparison.Ordinal) => ($"Thiếu tùy chọn bắt buộc ({error.Message.Split('\'')[1]}).", error.Message),
        _ when error.Message.StartsWith("Cannot parse argument", StringComparison.Ordinal) =>
            ($"Giá trị «{error.Message.Split('\'')[1]}» không hợp lệ cho {Subject(error)}.", error.Message.Split(" as expected")[0] + "."),
        _ => (error.Message, error.Message),
    };

    private static string Missing(SymbolResult? symbol) => symbol switch
    {
        OptionResult option => $"Tùy chọn {option.Option.Name} cần một giá trị.",
        ArgumentResult { Parent: OptionResult option } => $"Tùy chọn {option.Option.Name} cần một giá trị.",
        ArgumentResult argument => $"Thiếu <{argument.Argument.Name}>.",
        _ => "Thiếu tham số.",
    };

    private static string Subject(ParseError error) => error.Message.Split('\'') is [_, _, _, var name, ..] ? name : "tham số này";

    private static string Name(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Name(parent)} {command.Command.Name}" : "laban";
}
