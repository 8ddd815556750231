using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LaBan.Text;
using LaBan.Text.Reading;

namespace LaBan.Tests.Text.Marked;

/// <summary>Reads a file of marked sentences; README.md beside it describes the form.</summary>
internal sealed partial class MarkedText(string file)
{
    private readonly List<MarkedSentence> _sentences = [];
    private readonly List<string> _problems = [];
    private readonly List<string> _headings = [];
    private readonly List<string> _lines = [];
    private readonly List<string> _expected = [];
    private ReadingOptions _options = new();
    private string? _period;
    private string? _qualifier;
    private string _title = "";
    private string? _misread;
    private int _first;

    /// <summary>The sentences of a text in the marked form.</summary>
    public static IReadOnlyList<MarkedSentence> Read(string file, IEnumerable<string> lines)
    {
        var reader = new MarkedText(file);
        var number = 0;
        foreach (var line in lines)
        {
            reader.Take(line, ++number);
        }

        reader.Flush();
        return reader._sentences;
    }

    private void Take(string line, int number)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            Flush();
        }
        else if (line.StartsWith("> ", StringComparison.Ordinal))
        {
            _expected.Add(line[2..]);
        }
        else if (line.StartsWith("! ", StringComparison.Ordinal))
        {
            Flush();
            _misread = line[2..];
        }
        else if (line[0] == '@')
        {
            Flush();
            TakeContext(line, number);
        }
        else
        {
            if (_expected.Count > 0)
            {
                Flush();
            }

            _first = _lines.Count == 0 ? number : _first;
            _lines.Add(line[0] == '\\' ? line[1..] : line);
        }
    }

    /// <summary>"@ 2024-07-01 | 2024-H1 actual | TITLE // SECOND LINE", "@+ one heading for the next sentence".</summary>
    private void TakeContext(string line, int number)
    {
        if (line.StartsWith("@+ ", StringComparison.Ordinal))
        {
            _headings.Add(line[3..]);
            return;
        }

        var parts = line[1..].Split('|', StringSplitOptions.TrimEntries);
        var defaults = parts.Length == 3 ? parts[1].Split(' ') : [];
        var isDated = DateOnly.TryParseExact(parts[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (defaults.Length != 2 || !(isDated || parts[0] == "-"))
        {
            _first = number;
            _problems.Add("a context is «@ DAY | PERIOD QUALIFIER | TITLE»: " + line);
            Flush();
            return;
        }

        _options = new ReadingOptions(isDated ? day : null);
        _period = defaults[0] == "." ? null : defaults[0];
        _qualifier = defaults[1] == "." ? null : defaults[1];
        _title = parts[2].Replace(" // ", "\n", StringComparison.Ordinal);
    }

    private void Flush()
    {
        if (_lines.Count > 0 || _expected.Count > 0 || _problems.Count > 0)
        {
            var head = string.Concat(new[] { _title }.Concat(_headings).Where(h => h.Length > 0).Select(h => h + "\n\n"));
            var body = new StringBuilder(head);
            var rows = _lines.ConvertAll(TableRows.Spans);
            var marked = string.Join('\n', _lines.Select((l, i) => rows[i] is null ? l.Replace('␌', '\f') : TableRows.Line(l)));
            var numbers = Unmark(marked, body);
            var text = body.ToString();
            _sentences.Add(new MarkedSentence(
                $"{file}:{_first}", new SourceText(text, TableRows.Of(text, head.Length, rows)), head.Length, _options, numbers, [.. _problems]) { Misread = _misread });
            _headings.Clear();
            _misread = null;
        }

        _lines.Clear();
        _expected.Clear();
        _problems.Clear();
    }

    /// <summary>Takes the marks out of a sentence: "{12,6}" waits for a line of its own, "{30/6/2024 date}" says the role itself.</summary>
    private List<ExpectedNumber> Unmark(string marked, StringBuilder text)
    {
        var numbers = new List<ExpectedNumber>();
        var lines = new Queue<string>(_expected);
        var at = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            Unmarked(marked[at..mark.Index], text);
            TakeMark(mark.Groups[1].Value, text, numbers, lines);
            at = mark.Index + mark.Length;
        }

        Unmarked(marked[at..], text);
        if (lines.Count > 0)
        {
            _problems.Add($"more lines than figures: «{lines.Peek()}»");
        }

        if (!text.ToString().IsNormalized(NormalizationForm.FormC))
        {
            _problems.Add("the sentence is not in composed form (NFC)");
        }

        return numbers;
    }

    private void TakeMark(string inside, StringBuilder text, List<ExpectedNumber> numbers, Queue<string> lines)
    {
        var space = inside.LastIndexOf(' ');
        if (space > 0 && ExpectedLine.PlainRoles.Contains(inside[(space + 1)..]))
        {
            foreach (Match number in Number().Matches(inside[..space]))
            {
                numbers.Add(new ExpectedNumber(text.Length + number.Index, number.Value, inside[(space + 1)..]));
            }

            text.Append(inside, 0, space);
            return;
        }

        if (Number().Match(inside) is not { Success: true } whole || whole.Length != inside.Length)
        {
            _problems.Add($"a mark holds one number, or numbers and a role: «{inside}»");
        }
        else if (!lines.TryDequeue(out var line))
        {
            _problems.Add($"no line for «{inside}»");
        }
        else
        {
            var (expected, problem) = ExpectedLine.Read(line, text.Length, inside, _period, _qualifier);
            numbers.AddRange(expected is null ? [] : [expected]);
            _problems.AddRange(problem is null ? [] : [problem]);
        }

        text.Append(inside);
    }

    private void Unmarked(string part, StringBuilder text)
    {
        if (Number().Match(part) is { Success: true } number)
        {
            _problems.Add($"no mark on «{number.Value}»");
        }

        text.Append(part);
    }

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Mark();

    [GeneratedRegex(@"\d[\d.,]*\d|\d")]
    private static partial Regex Number();
}
