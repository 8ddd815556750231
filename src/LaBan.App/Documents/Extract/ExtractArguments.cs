using System.Globalization;

namespace LaBan.App.Documents.Extract;

/// <summary>
/// The plain form of <c>laban extract</c>: a file and options with their values apart. Whatever else is typed (help, <c>--format=csv</c>,
/// a mistake) is left to the parser of all commands, which takes longer to load than a report of ten pages to read.
/// </summary>
internal static class ExtractArguments
{
    /// <summary>What is asked; null when it is not said in the plain form.</summary>
    public static ExtractRun.Request? Read(string[] words)
    {
        var request = new ExtractRun.Request("");
        for (var i = 1; request is not null && i < words.Length; i++)
        {
            var isOption = words[i].StartsWith('-') && words[i] != "-";
            request = !isOption ? WithFile(request, words[i])
                : words[i] == "--claims" ? request.Claims ? null : request with { Claims = true }
                : ++i < words.Length && IsPlain(words[i]) ? With(request, words[i - 1], words[i])
                : null;
        }

        return request is { File.Length: > 0 } ? request : null;
    }

    /// <summary>To the parser "@" names a file of words, a yes or no may go with a switch, and "/?" asks for help.</summary>
    private static bool IsPlain(string word) => word.Length > 0 && !word.StartsWith('-') && !word.StartsWith('@') && !bool.TryParse(word, out _) && word is not ("/?" or "/h");

    private static ExtractRun.Request? WithFile(ExtractRun.Request request, string file) =>
        request.File.Length == 0 && (file == "-" || IsPlain(file)) ? request with { File = file } : null;

    private static ExtractRun.Request? With(ExtractRun.Request request, string option, string value) => option switch
    {
        "--format" when request.Format is null => request with { Format = value },
        "--output" or "-o" when request.Output is null => request with { Output = value },
        "--catalog" when request.Catalog is null => request with { Catalog = value },
        "--area" when request.Area is null => request with { Area = value },
        "--as-of" when request.AsOf is null && DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            request with { AsOf = day },
        "--explain" when request.Explain is null && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) =>
            request with { Explain = place },
        _ => null,
    };
}
