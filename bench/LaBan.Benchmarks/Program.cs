using System.CommandLine;
using LaBan.Benchmarks.Check;
using LaBan.Benchmarks.Comments;
using LaBan.Benchmarks.Extract;
using LaBan.Benchmarks.Import;
using LaBan.Benchmarks.Mutants;
using LaBan.Benchmarks.Pages;
using LaBan.Benchmarks.Rules;
using LaBan.Benchmarks.Start;
using LaBan.Benchmarks.Upload;

var root = new RootCommand("The figures by which LaBàn is held to its promises; see bench/README.md")
{
    ImportCommand.Create(),
    PagesCommand.Create(),
    StartCommand.Create(),
    ExtractCommand.Create(),
    ExtractStartCommand.Create(),
    CheckCommand.Create(),
    CommentsCommand.Create(),
    UploadCommand.Create(),
    MutantsCommand.Create(),
    RulesCommand.Create(),
    EmptySite.Create(),
};
return await root.Parse(args).InvokeAsync();
