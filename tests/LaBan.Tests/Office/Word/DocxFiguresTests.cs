using System.Text;
using DocumentFormat.OpenXml.Packaging;
using LaBan.Office.Word;
using LaBan.Text.Document;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace LaBan.Tests.Office.Word;

public sealed class DocxFiguresTests
{
    [Fact]
    public void Every_figure_is_read_back_with_its_binding_in_print_order()
    {
        var printed = SampleReport.Document.Blocks.OfType<Paragraph>().SelectMany(p => p.Runs).OfType<Figure>().ToList();

        var figures = DocxFigures.Read(new MemoryStream(SampleReport.Docx()));

        figures.ShouldAllBe(figure => figure.Intact);
        figures[0].ShouldBe(new BoundFigure(SampleReport.GrdpGrowth.Binding, "14,14%", "14,14%", InChart: false));
        printed.ShouldBeSubsetOf(figures.Where(f => !f.InChart).Select(f => new Figure(f.Composed, f.Binding)));
        figures.ShouldContain(new BoundFigure(SampleReport.GrdpGrowth.Binding, "14,14", "14,14", InChart: false), "the one in the annex");
        figures.Single(figure => figure.InChart).ShouldBe(new BoundFigure(SampleReport.GrdpGrowth.Binding, "14.14", "14.14", InChart: true));
    }

    [Fact]
    public void A_binding_keeps_its_second_version()
    {
        var binding = SampleReport.GrdpValue.Binding with { Measure = "plan_ratio", BaseVersion = "KH2024/1" };
        var docx = SampleReport.Docx(new TextDocument([new Paragraph([new Figure("45,3%", binding)])]));

        DocxFigures.Read(new MemoryStream(docx)).ShouldHaveSingleItem().Binding.ShouldBe(binding);
    }

    [Fact]
    public void A_number_changed_in_Word_is_no_longer_intact()
    {
        var figures = DocxFigures.Read(WordDocuments.Changed(main => Word(main, "14,14%").Text = "15%"));

        var changed = figures.Where(figure => !figure.Intact).ShouldHaveSingleItem();
        (changed.Composed, changed.Found, changed.Binding).ShouldBe(("14,14%", "15%", SampleReport.GrdpGrowth.Binding));
    }

    [Fact]
    public void A_number_cut_into_runs_by_an_editor_is_still_whole()
    {
        var figures = DocxFigures.Read(WordDocuments.Changed(main =>
        {
            var text = Word(main, "14,14%");
            text.Text = "14,";
            text.Parent!.InsertAfterSelf(new W.Run(new W.Text("14%")));
        }));

        figures.ShouldAllBe(figure => figure.Intact);
    }

    [Fact]
    public void A_deleted_sentence_takes_its_figures_with_it()
    {
        var figures = DocxFigures.Read(WordDocuments.Changed(main => WordDocuments.Paragraph(main, "Chỉ số sản xuất công nghiệp").Remove()));

        figures.Where(figure => figure.Found is null).Select(figure => figure.Composed).ShouldBe(["26,45%", "315.145", "28%", "17.153", "34,5%"]);
    }

    [Fact]
    public void A_document_composed_elsewhere_has_no_bound_figures() =>
        DocxFigures.Read(new MemoryStream(SampleReport.Docx(new TextDocument([new Paragraph(["Không có số liệu."])])))).ShouldBeEmpty();

    [Theory]
    [InlineData("<x xmlns=\"urn:khac\"><y/></x>")]
    [InlineData("không phải XML")]
    public void Custom_parts_of_other_programs_are_passed_over(string content)
    {
        var file = WordDocuments.Changed(main => main.AddCustomXmlPart(CustomXmlPartType.CustomXml)
            .FeedData(new MemoryStream(Encoding.UTF8.GetBytes(content))));

        DocxFigures.Read(file).ShouldAllBe(figure => figure.Intact);
    }

    [Fact]
    public void A_damaged_register_is_refused()
    {
        var file = WordDocuments.Changed(main => main.CustomXmlParts.Single()
            .FeedData(new MemoryStream("<figures xmlns='urn:laban:figures:1'><figure bookmark='_laban_1' text='1'/></figures>"u8.ToArray())));

        Should.Throw<InvalidDataException>(() => DocxFigures.Read(file));
    }

    [Fact]
    public void Bookmarks_are_hidden_and_each_has_its_own_name()
    {
        using var word = WordDocuments.Open();
        var names = word.MainDocumentPart!.Document.Descendants<W.BookmarkStart>().Select(start => start.Name!.Value!).ToList();

        names.ShouldBeUnique();
        names.ShouldAllBe(name => name.StartsWith('_') && name.Length <= 40);
    }

    private static W.Text Word(MainDocumentPart main, string text) => main.Document.Descendants<W.Text>().First(t => t.Text == text);
}
