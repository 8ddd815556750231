using System.CommandLine;

namespace LaBan.Benchmarks.Comments;

/// <summary><c>comments</c>: comments written into a document, against copying its package.</summary>
internal static class CommentsCommand
{
    public static Command Create()
    {
        var comments = new Option<int>("--comments") { Description = "How many comments", DefaultValueFactory = _ => 200 };
        var repetitions = new Option<int>("--repetitions") { Description = "Paired runs", DefaultValueFactory = _ => 15 };
        var command = new Command("comments", "Comments written into a Word document of 60 pages against copying its package") { comments, repetitions };
        command.SetAction(parsed =>
        {
            var before = Machine.Load();
            var report = CommentsBenchmark.Run(parsed.GetValue(comments), parsed.GetValue(repetitions));
            report.Print(Console.Out, new("not used", before, Machine.Load()));
            return report.ExitCode;
        });
        return command;
    }
}
