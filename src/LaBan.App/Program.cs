using LaBan.App.Cli;

return CommandLine.Run(args).GetAwaiter().GetResult();
