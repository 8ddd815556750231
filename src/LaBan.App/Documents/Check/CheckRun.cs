using LaBan.App.Cli;
using LaBan.App.Shell;
using LaBan.Measures;
using LaBan.Office.Findings;
using LaBan.Text;
using LaBan.Text.Checking;
using LaBan.Text.Reading;

namespace LaBan.App.Documents.Check;

/// <summary>Checks one draft and writes what it found.</summary>
internal static class CheckRun
{
    private const int Clean = 0;
    private const int HasFindings = 1;
    private const int CannotRead = 2;

    /// <summary>What was asked on the command line.</summary>
    internal sealed record Request(string File, DateOnly? AsOf, string? Area, string? Catalog, string Format, string? Output, string FailOn, bool Facts)
    {
        /// <summary>The least severity that makes the exit code 1.</summary>
        public Severity Threshold => FailOn == "error" ? Severity.Error : Severity.Warning;
    }

    public static async Task<int> Run(Request request, CancellationToken cancel)
    {
        if (Refusal(request) is { } refusal)
        {
            return Refuse(refusal);
        }

        // The draft is opened while the catalogue is indexed: each takes about half of the start.
        var opening = Task.Run(() => ReceivedFile.Read(request.File, cancel), cancel);
        var catalogue = Catalogue.Read(request.Catalog ?? Catalogue.DefaultPath);
        if (catalogue.Problem is { } missing)
        {
            return Refuse(missing);
        }

        var checker = new ReportChecker(new ReportReader(catalogue.Value!));
        var draft = await opening;
        if (draft.Problem is { } problem)
        {
            return Refuse(problem);
        }

        var facts = request.Facts ? await FactsOnFile.Load(request.AsOf, cancel) : null;
        var result = checker.Check(draft.Value!.Text, new CheckOptions(new ReadingOptions(request.AsOf, request.Area), facts));
        result = result.With(DraftLayout.Findings(draft.Value.Bytes, result.Reading.Text.Text));
        return request.Format == "docx" ? WriteComments(draft.Value!, result, request) : Write(request, result, output => Write(result, request, output));
    }

    private static Problem? Refusal(Request request) =>
        request.Format is not ("text" or "json" or "sarif" or "docx") ? DocumentProblems.UnknownCheckFormat(request.Format)
        : request is { Format: "docx", Output: null } && !Console.IsOutputRedirected ? DocumentProblems.CommentsToScreen
        : request.FailOn is not ("error" or "warning") ? DocumentProblems.UnknownSeverity(request.FailOn)
        : null;

    /// <summary>The draft itself with a comment at each finding.</summary>
    private static int WriteComments(ReceivedFile draft, CheckResult result, Request request)
    {
        var commented = RemarkLines.Write(draft.Bytes, result, TimeProvider.System.GetLocalNow());
        if (commented.Problem is { } problem)
        {
            return Refuse(problem);
        }

        if (commented.Value!.SignatureLeftOut)
        {
            Terminal.Fail("văn bản đã ký số; bản có nhận xét không mang chữ ký.", "the document was signed; the copy with comments carries no signature.");
        }

        return Write(request, result, output => output.Write(commented.Value.Bytes));
    }

    private static int Write(Request request, CheckResult result, Action<Stream> write)
    {
        try
        {
            using var output = request.Output is null ? Console.OpenStandardOutput() : File.Create(request.Output);
            write(output);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException && request.Output is not null)
        {
            return Refuse(DocumentProblems.NotWritten(request.Output));
        }
        catch (IOException)
        {
            // The reader of the pipe has seen enough ("| head").
        }

        return result.Findings.Any(f => f.Severity >= request.Threshold) ? HasFindings : Clean;
    }

    private static void Write(CheckResult result, Request request, Stream output)
    {
        switch (request.Format)
        {
            case "json":
                FindingsJson.Write(result, output);
                break;
            case "sarif":
                SarifLog.Write(result, request.File, Masthead.Version, output);
                break;
            default:
                FindingsListing.Write(result, output);
                break;
        }
    }

    private static int Refuse(Problem problem)
    {
        Terminal.Fail(problem.Vietnamese, problem.English);
        return CannotRead;
    }
}
