using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LaBan.App.Tests.Cli;

namespace LaBan.App.Tests.Documents;

/// <summary><c>laban check</c> and <c>laban explain</c> as their users call them.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string Sound = "Toàn tỉnh có 138/184 xã đạt chuẩn nông thôn mới (chiếm 75%).\n";
    private const string Doubtful = "Toàn tỉnh có 138/184 xã đạt chuẩn nông thôn mới (chiếm 57%).\n";
    private const string Misspelt = "GRPD bình quân đầu người đạt 2.950 USD.\n";
    private const string Wrong = "Giá trị sản xuất ngành xây dựng giảm -10,1% so với cùng kỳ.\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("laban-check-").FullName;

    private static Dictionary<string, string?> Vietnamese { get; } = new(StringComparer.Ordinal) { ["LABAN_LANG"] = "vi" };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_sound_draft_is_clean_and_the_coverage_says_what_was_looked_at()
    {
        var (code, output, error) = await Check(Sound);

        (code, error).ShouldBe((0, ""));
        output.TrimEnd().ShouldBe("3 số: 3 hiểu, 3 kiểm được, 3 đúng, 0 nghi sai; 0 không đủ căn cứ. 0 lỗi và cảnh báo, 0 gợi ý.");
    }

    [Fact]
    public async Task A_finding_is_told_with_its_words_its_arithmetic_and_what_would_fit()
    {
        var (code, output, _) = await Check(Doubtful);

        code.ShouldBe(1);
        output.ShouldContain("LB2104");
        output.ShouldContain("(chiếm «57%»).");
        output.ShouldContain("138 / 184 = 75%; văn bản ghi 57%");
        output.ShouldContain("phù hợp: 75%");
    }

    [Fact]
    public async Task Only_findings_from_the_asked_severity_on_count_for_the_exit_code()
    {
        (await Check(Misspelt, "--fail-on", "error")).Code.ShouldBe(0);
        (await Check(Misspelt)).Code.ShouldBe(1);
        (await Check(Wrong, "--fail-on", "error")).Code.ShouldBe(1);
    }

    [Fact]
    public async Task Json_gives_findings_with_their_places_and_the_coverage()
    {
        var (_, output, _) = await Check(Doubtful, "--format", "json");

        using var json = JsonDocument.Parse(output);
        var finding = json.RootElement.GetProperty("findings")[0];
        finding.GetProperty("rule").GetString().ShouldBe("LB2104");
        finding.GetProperty("severity").GetString().ShouldBe("error");
        finding.GetProperty("start").GetInt32().ShouldBe(Doubtful.IndexOf("57%", StringComparison.Ordinal));
        finding.GetProperty("end").GetInt32().ShouldBe(Doubtful.IndexOf("57%", StringComparison.Ordinal) + 3);
        finding.GetProperty("related").GetArrayLength().ShouldBe(2);
        finding.GetProperty("expected").GetString().ShouldBe("75%");
        json.RootElement.GetProperty("coverage").EnumerateObject().Select(p => p.Name).ShouldBe(["numbers", "understood", "checked", "confirmed"]);
    }

    [Fact]
    public async Task Sarif_names_the_rule_the_level_and_the_line()
    {
        var (_, output, _) = await Check("Một dòng không có số.\n" + Wrong, "--format", "sarif");

        using var json = JsonDocument.Parse(output);
        json.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        var run = json.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        result.GetProperty("level").GetString().ShouldBe("error");
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        rule.GetProperty("id").GetString().ShouldBe("LB1103");
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()).ShouldBe((2, Wrong.IndexOf('-', StringComparison.Ordinal) + 1));
    }

    [Fact]
    public async Task A_word_draft_comes_back_with_a_comment_at_the_finding()
    {
        var draft = Path.Combine(_folder, "du-thao.docx");
        await File.WriteAllBytesAsync(draft, WordDraft(Doubtful), TestContext.Current.CancellationToken);
        var output = Path.Combine(_folder, "co-nhan-xet.docx");

        var (code, _, error) = await LabanProcess.Run(Vietnamese, "check", draft, "--format", "docx", "-o", output);

        (code, error).ShouldBe((1, ""));
        using var word = WordprocessingDocument.Open(output, isEditable: false);
        var comment = word.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>().Single(c => c.InnerText.Contains("LB2104", StringComparison.Ordinal));
        comment.Author!.Value.ShouldBe("LaBàn");
        comment.InnerText.ShouldContain("138 / 184 = 75%; văn bản ghi 57%");
        word.MainDocumentPart.Document.Body!.InnerText.ShouldBe(Doubtful.Trim());
    }

    [Fact]
    public async Task Only_a_word_draft_can_carry_comments()
    {
        var (code, _, error) = await Check(Doubtful, "--format", "docx", "-o", Path.Combine(_folder, "co-nhan-xet.docx"));

        code.ShouldBe(2);
        error.ShouldContain("tệp Word");
    }

    private static byte[] WordDraft(string text)
    {
        using var file = new MemoryStream();
        using (var word = WordprocessingDocument.Create(file, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            word.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(text.Trim())))));
        }

        return file.ToArray();
    }

    [Theory]
    [InlineData("--format", "xml", "xml")]
    [InlineData("--fail-on", "hint", "hint")]
    public async Task A_wrong_option_is_refused_with_code_2(string option, string value, string told)
    {
        var (code, _, error) = await Check(Sound, option, value);

        code.ShouldBe(2);
        error.ShouldContain($"«{told}»");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_code_2_and_one_sentence()
    {
        var (code, output, error) = await LabanProcess.Run(Vietnamese, "check", Path.Combine(_folder, "khong-co.docx"));

        (code, output).ShouldBe((2, ""));
        error.ShouldContain("Không mở được tệp");
    }

    [Fact]
    public async Task A_rule_is_explained_in_either_case_and_an_unknown_one_is_refused()
    {
        var (code, output, _) = await LabanProcess.Run(Vietnamese, "explain", "lb2104");
        (code, output.Split('\n')[0]).ShouldBe((0, "# LB2104 Tỷ lệ không khớp với phần trên tổng"));

        var (list, rules, _) = await LabanProcess.Run(Vietnamese, "explain");
        (list, rules.Contains("LB1103", StringComparison.Ordinal)).ShouldBe((0, true));

        (await LabanProcess.Run(Vietnamese, "explain", "LB9999")).Code.ShouldBe(1);
    }

    private async Task<(int Code, string Output, string Error)> Check(string text, params string[] options)
    {
        var file = Path.Combine(_folder, "du-thao.txt");
        await File.WriteAllTextAsync(file, text, new UTF8Encoding(false), TestContext.Current.CancellationToken);
        return await LabanProcess.Run(Vietnamese, ["check", file, .. options]);
    }
}
