using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LaBan.Measures;
using LaBan.Text.Checking;

namespace LaBan.App.Documents.Review;

/// <summary>
/// The names by which findings are known again in the next version of a draft: the rule and its sentence, in which only the figures
/// that the finding rests on keep their digits, and which one of several alike it is. Places in the text do not matter.
/// </summary>
public static class FindingKeys
{
    private const int Hashed = 8;

    /// <summary>A key for each finding of a check, in their order.</summary>
    public static IReadOnlyList<string> Of(CheckResult result)
    {
        var text = result.Reading.Text.Text;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var keys = new List<string>(result.Findings.Count);
        foreach (var finding in result.Findings)
        {
            var sum = SHA256.HashData(Encoding.UTF8.GetBytes(Normal(text, finding)));
            var key = $"{finding.Rule.Id}-{Convert.ToHexStringLower(sum.AsSpan(0, Hashed))}";
            var place = seen[key] = seen.GetValueOrDefault(key) + 1;
            keys.Add(place == 1 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}-{place}"));
        }

        return keys;
    }

    /// <summary>The sentence without case, marks and the digits that the finding does not rest on.</summary>
    private static string Normal(string text, Finding finding)
    {
        var (start, end) = Sentences.Around(text, finding.Span);
        var normal = new StringBuilder(end - start + 16);
        for (var i = start; i < end; i++)
        {
            if (!char.IsDigit(text[i]) || IsKept(finding, i))
            {
                normal.Append(text[i]);
                continue;
            }

            normal.Append('#');
            while (i + 1 < end && (char.IsDigit(text[i + 1]) || (text[i + 1] is '.' or ',' && i + 2 < end && char.IsDigit(text[i + 2]))))
            {
                i++;
            }
        }

        // A remark on the document as a whole rests on no figure of its sentence: what it says is its name.
        return ViText.FoldKey(normal.ToString()) + (finding.Related.Count == 0 && !text.AsSpan(finding.Span.Start..finding.Span.End).ContainsAnyInRange('0', '9') ? finding.Message : "");
    }

    private static bool IsKept(Finding finding, int offset) => Holds(finding.Span, offset) || finding.Related.Any(r => Holds(r, offset));

    private static bool Holds(TextSpan span, int offset) => offset >= span.Start && offset < span.End;
}
