using System.Text;
using LaBan.Office.Commented;
using LaBan.Tests.Office.Received;
using static LaBan.Tests.Office.Commented.CommentedWord;

namespace LaBan.Tests.Office.Commented;

/// <summary>Documents divided into runs in any way, remarks on any of their characters.</summary>
public sealed class RandomDocumentTests
{
    private static readonly string[] Pieces =
        ["tăng ", "9,5%", " so", "&amp;", "&#x1F600;", "\U0001F680", "e\u0302\u0301", "a\u0301", "o</w:t></w:r><w:r><w:t xml:space='preserve'>\u0302\u0323", " ", "&lt;b&gt;", "7.500", "tỷ đồng", "\r\n", "&#10;", "]"];

    private static readonly string[] Looks = ["", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/><w:sz w:val='28'/></w:rPr>", "<w:rPr><w:rFonts w:ascii='Arial'/></w:rPr>"];

    private static readonly string[] Signs = ["<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", "<w:sym w:font='Wingdings' w:char='F0FC'/>", "<w:lastRenderedPageBreak/>"];

    private static readonly string[] Around =
        ["{0}", "{0}", "{0}", "<w:hyperlink w:anchor='a'>{0}</w:hyperlink>", "<w:ins w:id='901' w:author='A'>{0}</w:ins>", "<w:fldSimple w:instr='PAGE'>{0}</w:fldSimple>",
         "<w:sdt><w:sdtContent>{0}</w:sdtContent></w:sdt>", "{0}<w:del w:id='902' w:author='A'><w:r><w:delText>cũ</w:delText></w:r></w:del>", "<w:smartTag w:element='x'>{0}</w:smartTag>"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_comment_covers_the_characters_it_was_given_for(int seed)
    {
        var random = new Random(seed);
        for (var turn = 0; turn < 15; turn++)
        {
            var docx = Document(random);
            var text = TextOf(docx);
            var remarks = Enumerable.Range(0, 12).Select(_ => Remark(text, random)).ToArray();

            var found = Found(Checked(docx, remarks));
            found.Select(c => Bare(c.Covered)).ShouldBe(remarks.Select(r => Bare(Whole(text, r))));
        }
    }

    private static byte[] Document(Random random)
    {
        var body = new StringBuilder();
        for (var paragraph = 0; paragraph < 4; paragraph++)
        {
            body.Append("<w:p><w:r><w:t>Đoạn</w:t></w:r>");
            for (var run = random.Next(6); run > 0; run--)
            {
                body.Append(Around[random.Next(Around.Length)].Replace("{0}", Run(random), StringComparison.Ordinal));
            }

            body.Append("<w:r><w:t>hết</w:t></w:r></w:p>");
        }

        return DocxFile.Body(body.ToString()).Packed();
    }

    private static string Run(Random random)
    {
        var run = new StringBuilder("<w:r>" + Looks[random.Next(Looks.Length)]);
        for (var part = random.Next(1, 4); part > 0; part--)
        {
            var words = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            run.Append(random.Next(4) == 0 ? Signs[random.Next(Signs.Length)] : $"<w:t xml:space='preserve'>{words}</w:t>");
        }

        return run.Append("</w:r>").ToString();
    }

    private static DocumentRemark Remark(string text, Random random)
    {
        var start = random.Next(text.Length - 1);
        while (Bare(text[start].ToString()).Length == 0)
        {
            start--;
        }

        return new DocumentRemark(start, random.Next(start + 1, Math.Min(text.Length, start + 30) + 1), ["?"]);
    }

    /// <summary>The words of a remark, with both halves of letters it cuts through.</summary>
    private static string Whole(string text, DocumentRemark remark)
    {
        var start = char.IsLowSurrogate(text[remark.Start]) ? remark.Start - 1 : remark.Start;
        var end = char.IsHighSurrogate(text[remark.End - 1]) ? remark.End + 1 : remark.End;
        return text[start..end];
    }

    /// <summary>Composed, and without what differs between a line and a paragraph.</summary>
    private static string Bare(string text) => (char.IsSurrogate(text[0]) && text.Length == 1 ? "x" : text.Normalize()).Replace("\n", "", StringComparison.Ordinal);
}
