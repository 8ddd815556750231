using System.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Office.Word.Conformity;

/// <summary>What holds for every run: Times New Roman, black, precomposed; and how the text ends.</summary>
internal sealed class TextChecks(LaidOutDocument document)
{
    private static readonly string[] Urgency = ["HOẢ TỐC", "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"];

    public IEnumerable<LayoutFinding> Findings()
    {
        var runs = document.AllParagraphs.SelectMany(paragraph => paragraph.Descendants<W.Run>())
            .Where(run => !LaidOutDocument.IsBlank(run)).ToList();
        return [.. Font(runs), .. Colour(runs), .. Normalisation(runs), .. EndMark(), .. Archive()];
    }

    private IEnumerable<LayoutFinding> Font(List<W.Run> runs)
    {
        var other = runs.Select(run => (Run: run, Face: document.Styles.Typefaces(run).FirstOrDefault(face => face is not (null or "Times New Roman"))))
            .Where(found => found.Face is not null).ToList();
        if (other.Count > 0)
        {
            var faces = string.Join(", ", other.Select(found => found.Face).Distinct().Order(StringComparer.Ordinal));
            yield return new(LayoutPoint.Font, $"{other.Count} đoạn chữ không phải Times New Roman ({faces}).", LaidOutDocument.Excerpt(other[0].Run));
        }
    }

    private IEnumerable<LayoutFinding> Colour(List<W.Run> runs)
    {
        var coloured = runs.Where(run => !IsBlack(document.Styles.Of<W.Color>(run))
            && !Urgency.Contains(LaidOutDocument.Text(run).Trim())).ToList();
        if (coloured.Count > 0)
        {
            yield return new(LayoutPoint.Colour, $"{coloured.Count} đoạn chữ không phải màu đen.", LaidOutDocument.Excerpt(coloured[0]));
        }
    }

    private static bool IsBlack(W.Color? colour) =>
        colour is null
        || colour.ThemeColor?.Value is { } theme && (theme == W.ThemeColorValues.Text1 || theme == W.ThemeColorValues.Dark1)
        || (colour.ThemeColor is null && colour.Val?.Value is null or "auto" or "000000");

    private static IEnumerable<LayoutFinding> Normalisation(List<W.Run> runs)
    {
        var apart = runs.Where(run => run.Elements<W.Text>().Any(text => !text.Text.IsNormalized(NormalizationForm.FormC))).ToList();
        if (apart.Count > 0)
        {
            yield return new(LayoutPoint.Normalisation,
                $"{apart.Count} đoạn chữ dùng Unicode tổ hợp; phải dùng Unicode dựng sẵn (TCVN 6909:2001).", LaidOutDocument.Excerpt(apart[0]));
        }
    }

    private IEnumerable<LayoutFinding> EndMark()
    {
        var last = document.Between.LastOrDefault(element => !LaidOutDocument.IsBlank(element));
        if (last is null || !LaidOutDocument.Text(last).TrimEnd().EndsWith("./.", StringComparison.Ordinal))
        {
            yield return new(LayoutPoint.EndMark, "Nội dung văn bản phải kết thúc bằng dấu \"./.\".", last is null ? null : LaidOutDocument.Excerpt(last));
        }
    }

    private IEnumerable<LayoutFinding> Archive()
    {
        if (document.Close is not { } close)
        {
            return [new(LayoutPoint.Archive, "Không thấy \"Nơi nhận:\".")];
        }

        var lines = RecipientParagraphs(close).Select(LaidOutDocument.Text).SelectMany(text => text.Split('\n'))
            .Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        return lines[^1].TrimStart().StartsWith("- Lưu: VT", StringComparison.Ordinal)
            ? []
            : [new(LayoutPoint.Archive, "Dòng cuối của Nơi nhận phải là \"- Lưu: VT, …\".", lines[^1].Trim())];
    }

    /// <summary>The paragraphs of the recipients: those of the cell, or the list of dashes that follows when there is no table.</summary>
    private static IEnumerable<OpenXmlElement> RecipientParagraphs(OpenXmlElement close) => close is W.Table
        ? close.Descendants<W.TableCell>().First(cell => !LaidOutDocument.IsBlank(cell)).Elements<W.Paragraph>()
        : close.ElementsAfter().TakeWhile(next => LaidOutDocument.Text(next).TrimStart().StartsWith('-')).Prepend(close);
}
