using LaBan.App.Cli;

return await CommandLine.Run(args);
