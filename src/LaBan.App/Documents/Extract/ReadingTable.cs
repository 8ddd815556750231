using System.Globalization;
using System.Text;
using LaBan.App.Cli;
using LaBan.Text;
using LaBan.Text.Claims;
using LaBan.Text.Mentions;

namespace LaBan.App.Documents.Extract;

/// <summary>A reading as a table for people, with the coverage as its last line.</summary>
internal static class ReadingTable
{
    private const int LongestCell = 44;
    private const int LongestLine = 200;

    public static void Write(ReportReading reading, bool claims, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        Write(writer, claims ? Claims(reading) : Numbers(reading));
        writer.WriteLine(Coverage(reading));
    }

    /// <summary>One number with what it was read as: "+22,6% · tăng giảm · so với yoy · 2024-H1 · trade.export.value".</summary>
    public static string Line(Mention number)
    {
        var (vietnamese, english) = number.Role.Names();
        string[] parts =
        [
            Figure(number), T(vietnamese, english), number.Basis is { } basis ? $"{T("so với", "against")} {basis}" : "",
            Period(number), number.Indicator ?? "",
        ];
        return Cut(string.Join(" · ", parts.Where(p => p.Length > 0)), LongestLine);
    }

    /// <summary>"412 số: 398 hiểu, 14 chưa hiểu".</summary>
    private static string Coverage(ReportReading reading)
    {
        var (all, unknown) = (reading.Mentions.Count, reading.Unknown);
        return Terminal.Pick($"{all} số: {all - unknown} hiểu, {unknown} chưa hiểu", $"{all} numbers: {all - unknown} understood, {unknown} not");
    }

    private static List<string[]> Numbers(ReportReading reading)
    {
        List<string[]> rows = [
            [T("vị trí", "at"), T("số", "number"), T("là", "is"), T("đơn vị", "unit"), T("so với", "against"), T("kỳ", "period"), T("chỉ tiêu", "indicator"), T("trong văn bản", "in the text")],
        ];
        foreach (var mention in reading.Mentions)
        {
            var (vietnamese, english) = mention.Role.Names();
            rows.Add([
                mention.Start.ToString(CultureInfo.InvariantCulture), Signed(mention), T(vietnamese, english), mention.Unit ?? "", mention.Basis ?? "",
                Period(mention), mention.Indicator ?? "", mention.Label ?? "",
            ]);
        }

        return rows;
    }

    private static List<string[]> Claims(ReportReading reading)
    {
        List<string[]> rows = [
            ["", T("thuộc", "part of"), T("chỉ tiêu", "indicator"), T("kỳ", "period"), T("giá trị", "value"), T("tăng giảm", "change"), T("so với kế hoạch", "to plan"), T("tỷ trọng", "share"), T("hạng", "rank"), T("trong văn bản", "in the text")],
        ];
        for (var i = 0; i < reading.Claims.Count; i++)
        {
            var claim = reading.Claims[i];
            rows.Add([
                i.ToString(CultureInfo.InvariantCulture), claim.Parent < 0 ? "" : claim.Parent.ToString(CultureInfo.InvariantCulture),
                claim.Indicator ?? "", claim.Period ?? "", Figure(claim.Value), Figure(claim.Change), Figure(claim.PlanRatio), Figure(claim.Share),
                Figure(claim.Rank), claim.Label,
            ]);
        }

        return rows;
    }

    private static string T(string vietnamese, string english) => Terminal.Pick(vietnamese, english);

    private static string Period(Mention mention) => mention.Qualifier == "est" ? $"{mention.Period} {T("ước", "est.")}" : mention.Period ?? "";

    private static string Figure(Mention? mention) => mention is null ? "" : mention.Unit == "%" ? Signed(mention) + "%" : $"{Signed(mention)} {mention.Unit}".TrimEnd();

    /// <summary>The number as printed, with the sign of its change.</summary>
    private static string Signed(Mention mention) => mention.Direction switch
    {
        > 0 => "+" + mention.Text,
        < 0 => "−" + mention.Text.TrimStart('-', '−'),
        _ => mention.Text,
    };

    private static void Write(TextWriter writer, List<string[]> rows)
    {
        var last = rows[0].Length - 1;
        var widths = new int[last + 1];
        foreach (var row in rows)
        {
            for (var i = 0; i <= last; i++)
            {
                row[i] = Cut(row[i]);
                widths[i] = Math.Max(widths[i], row[i].Length);
            }
        }

        var line = new StringBuilder();
        foreach (var row in rows)
        {
            for (var i = 0; i < last; i++)
            {
                line.Append(i < 2 ? row[i].PadLeft(widths[i]) : row[i].PadRight(widths[i])).Append("  ");
            }

            writer.WriteLine(line.Append(row[last]).ToString().TrimEnd());
            line.Clear();
        }
    }

    /// <summary>On one line, and without signs that would command the terminal.</summary>
    private static string Cut(string text, int longest = LongestCell)
    {
        var cut = text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest - 1), "…");
        return string.Create(cut.Length, cut, static (line, words) =>
        {
            for (var i = 0; i < words.Length; i++)
            {
                line[i] = char.IsControl(words[i]) ? ' ' : words[i];
            }
        });
    }
}
