using DocumentFormat.OpenXml.Packaging;
using LaBan.Office.Findings;
using LaBan.Office.Received;
using LaBan.Office.Word;
using LaBan.Tests.Office.Word;
using LaBan.Text.Checking;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Tests.Office.Findings;

/// <summary>The layout of a Word draft as findings at its words.</summary>
public sealed class LayoutFindingsTests
{
    [Fact]
    public void Our_own_report_keeps_the_layout() => Of(new MemoryStream(SampleReport.Docx())).Found.ShouldBeEmpty();

    [Fact]
    public void A_fault_is_found_at_its_words_under_its_rule()
    {
        var (found, text) = Of(WordDocuments.Changed(main => WordDocuments.Paragraph(main, "Tổng sản phẩm").Descendants<W.Run>().First()
            .PrependChild(new W.RunProperties(new W.RunFonts { Ascii = "Arial", HighAnsi = "Arial" }))));

        var finding = found.ShouldHaveSingleItem();
        finding.Rule.Id.ShouldBe("LB5103");
        finding.Severity.ShouldBe(Severity.Hint);
        text[finding.Span.Start..finding.Span.End].ShouldStartWith("Tổng sản phẩm");
    }

    [Fact]
    public void A_draft_without_its_head_is_spared_what_goes_with_one()
    {
        var (found, _) = Of(WordDocuments.Changed(main => main.Document.Body!.Elements<W.Table>().First().Remove()));

        found.ShouldHaveSingleItem().Rule.Id.ShouldBe("LB5201");
    }

    [Fact]
    public void Every_rule_of_layout_has_its_page()
    {
        LayoutRules.All.ShouldAllBe(r => r.Category == RuleCategory.Layout && RulePage.Find(r.Id) != null);
        LayoutRules.All.Count.ShouldBe(Enum.GetValues<LayoutPoint>().Length);
    }

    private static (IReadOnlyList<Finding> Found, string Text) Of(MemoryStream docx)
    {
        var text = ReportFile.Read(docx.ToArray(), "du-thao.docx").Value!.Text;
        return (LayoutFindings.Of(docx, text), text);
    }
}
