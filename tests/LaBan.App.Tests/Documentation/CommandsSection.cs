using System.CommandLine;
using System.Globalization;
using System.Text;

namespace LaBan.App.Tests.Documentation;

/// <summary>The commands of <c>laban</c> written as a page, from the commands themselves.</summary>
internal static class CommandsSection
{
    public static string Of(Command root)
    {
        var text = new StringBuilder();
        foreach (var command in root.Subcommands.Where(c => !c.Hidden))
        {
            Write(text, command, "laban");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, Command command, string path)
    {
        var name = $"{path} {command.Name}";
        var options = command.Options.Where(o => !o.Hidden).OrderBy(o => !o.Required).ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n### {name}\n\n{command.Description}.\n\n```\n{name}");
        text.AppendJoin("", command.Arguments.Select(a => $" <{a.Name}>")).AppendJoin("", options.Select(Usage)).Append("\n```\n");
        if (command.Arguments.Count + options.Count > 0)
        {
            text.Append("\n| | |\n|---|---|\n");
            text.AppendJoin("", command.Arguments.Select(a => $"| `<{a.Name}>` | {a.Description} |\n"));
            text.AppendJoin("", options.Select(o => $"| {Names(o)} | {o.Description}{Default(o)} |\n"));
        }

        foreach (var inner in command.Subcommands.Where(c => !c.Hidden))
        {
            Write(text, inner, name);
        }
    }

    private static string Usage(Option option)
    {
        var value = option.ValueType == typeof(bool) ? option.Name : $"{option.Name} <{option.Name.TrimStart('-')}>";
        return option.Required ? " " + value : $" [{value}]";
    }

    private static string Names(Option option) =>
        string.Join(", ", option.Aliases.Append(option.Name).OrderBy(n => n.Length).Select(n => $"`{n}`"));

    private static string Default(Option option) => option switch
    {
        { Required: true } => " (bắt buộc / required)",
        { HasDefaultValue: true } when option.ValueType != typeof(bool) => $" (mặc định / default `{option.GetDefaultValue()}`)",
        _ => "",
    };
}
