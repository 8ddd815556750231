using System.Globalization;
using System.Text.RegularExpressions;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Office.Word.Conformity;

/// <summary>The head: two columns, quốc hiệu on one line, number and date written as the decree writes them.</summary>
internal sealed partial class HeadChecks(LaidOutDocument document)
{
    public IEnumerable<LayoutFinding> Findings()
    {
        if (document.Head is not { } head)
        {
            return [new(LayoutPoint.HeadTable, "Không thấy quốc hiệu trong bảng hai cột ở đầu văn bản.")];
        }

        var paragraphs = head.Descendants<W.Paragraph>().ToList();
        return [.. Columns(head), .. NationLine(head, paragraphs), .. Number(paragraphs), .. Date(paragraphs)];
    }

    private static IEnumerable<LayoutFinding> Columns(W.Table head)
    {
        if (head.Elements<W.TableRow>().Any(row => row.Elements<W.TableCell>().Count() != 2))
        {
            yield return new(LayoutPoint.HeadTable, "Phần đầu văn bản phải là bảng hai cột: cơ quan và quốc hiệu.");
        }
    }

    private IEnumerable<LayoutFinding> NationLine(W.Table head, List<W.Paragraph> paragraphs)
    {
        var nation = paragraphs.First(LaidOutDocument.IsNation);
        var available = Page.Millimetres(CellWidth(nation) - document.Styles.SideMargins(head));
        var needed = document.Width(nation);
        if (needed > available)
        {
            yield return new(LayoutPoint.NationLine,
                $"Quốc hiệu cần {needed.ToString("0", CultureInfo.InvariantCulture)} mm mà cột chỉ rộng "
                + $"{available.ToString("0", CultureInfo.InvariantCulture)} mm: sẽ xuống dòng.");
        }
    }

    /// <summary>Width of the cell a paragraph stands in, as the cell or the grid of the table gives it.</summary>
    public static int CellWidth(W.Paragraph paragraph)
    {
        var cell = paragraph.Ancestors<W.TableCell>().First();
        if (Lengths.Twips(cell.TableCellProperties?.TableCellWidth?.Width) is { } own and > 0)
        {
            return own;
        }

        var index = cell.Parent!.Elements<W.TableCell>().ToList().IndexOf(cell);
        var grid = cell.Ancestors<W.Table>().First().GetFirstChild<W.TableGrid>()?.Elements<W.GridColumn>().ElementAtOrDefault(index);
        return Lengths.Twips(grid?.Width) ?? 0;
    }

    private static IEnumerable<LayoutFinding> Number(List<W.Paragraph> paragraphs)
    {
        var line = paragraphs.Select(LaidOutDocument.Text).FirstOrDefault(text => NumberStart().IsMatch(text));
        if (line is null)
        {
            return [new(LayoutPoint.Number, "Không thấy dòng \"Số: …/…\" trong phần đầu văn bản.")];
        }

        var match = NumberLine().Match(line);
        if (!match.Success)
        {
            return [new(LayoutPoint.Number, "Số, ký hiệu phải viết \"Số: 08/BC-UBND\": có dấu hai chấm sau chữ Số, gạch chéo trước ký hiệu.", line)];
        }

        var digits = match.Groups["number"].Value;
        return digits.Length == 1
            ? [new(LayoutPoint.Number, $"Số nhỏ hơn 10 phải có số 0 ở trước: 0{digits}.", line)]
            : [];
    }

    private static IEnumerable<LayoutFinding> Date(List<W.Paragraph> paragraphs)
    {
        var match = paragraphs.Select(paragraph => DateLine().Match(LaidOutDocument.Text(paragraph))).FirstOrDefault(found => found.Success);
        if (match is null)
        {
            yield return new(LayoutPoint.Date, "Không thấy địa danh và thời gian ban hành trong phần đầu văn bản.");
            yield break;
        }

        if (match.Groups["day"].Value is { Length: 1 } day)
        {
            yield return new(LayoutPoint.Date, $"Ngày nhỏ hơn 10 phải có số 0 ở trước: 0{day}.", match.Value);
        }

        if (match.Groups["month"].Value is "1" or "2")
        {
            yield return new(LayoutPoint.Date, $"Tháng 1 và tháng 2 phải có số 0 ở trước: 0{match.Groups["month"].Value}.", match.Value);
        }
        else if (match.Groups["month"].Value is { Length: 2 } month && month[0] == '0' && month[1] > '2')
        {
            yield return new(LayoutPoint.Date, $"Tháng {month[1]} viết không có số 0 ở trước.", match.Value);
        }
    }

    [GeneratedRegex(@"^\s*Số\b")]
    private static partial Regex NumberStart();

    [GeneratedRegex(@"^\s*Số:\s*(?<number>\d*)\s*/\s*\S")]
    private static partial Regex NumberLine();

    [GeneratedRegex(@"ngày\s*(?<day>\d{0,2})[\s.…]*tháng\s*(?<month>\d{0,2})[\s.…]*năm\s*(?<year>\d{0,4})")]
    private static partial Regex DateLine();
}
