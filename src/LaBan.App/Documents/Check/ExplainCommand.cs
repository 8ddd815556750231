using System.CommandLine;
using LaBan.App.Cli;
using LaBan.Text.Checking;

namespace LaBan.App.Documents.Check;

/// <summary><c>laban explain LB2101</c>: the page of a rule; without an id, the list of rules.</summary>
public static class ExplainCommand
{
    public const string Name = "explain";

    public static Command Create()
    {
        var id = new Argument<string?>("rule") { Description = "Mã quy tắc, ví dụ LB2104; bỏ trống để xem danh sách / id of a rule; leave out for the list", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(Name, "Giải thích một quy tắc soát số liệu / explain a rule of the checker") { id };
        command.SetAction(parsed => Explain(parsed.GetValue(id)));
        return command;
    }

    private static int Explain(string? id)
    {
        if (id is null)
        {
            foreach (var rule in ReportChecker.Rules)
            {
                Console.Out.WriteLine($"{rule.Id}  {Terminal.Pick(rule.Vietnamese, rule.English)}");
            }

            return 0;
        }

        if (RulePage.Find(id) is not { } page)
        {
            var problem = DocumentProblems.NoRule(id);
            Terminal.Fail(problem.Vietnamese, problem.English);
            return 1;
        }

        Console.Out.WriteLine(page.TrimEnd());
        return 0;
    }
}
