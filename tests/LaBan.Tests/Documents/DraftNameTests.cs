using LaBan.Model.Documents;

namespace LaBan.Tests.Documents;

/// <summary>Versions of one draft are told by the names people give their files.</summary>
public sealed class DraftNameTests
{
    [Theory]
    [InlineData("Báo cáo 6 tháng.docx", "Bao cao 6 thang_v2.docx")]
    [InlineData("Báo cáo 6 tháng.docx", "báo cáo 6 tháng (1).docx")]
    [InlineData("BC-KTXH-2024.docx", "BC KTXH 2024 lần 3 (sửa).docx")]
    [InlineData("BC-KTXH-2024.docx", "BC-KTXH-2024-nhan-xet.docx")]
    [InlineData("BC-KTXH-2024.docx", "BC-KTXH-2024 bản cuối.pdf")]
    public void Versions_share_a_stem(string one, string other) => DraftName.StemOf(one).ShouldBe(DraftName.StemOf(other));

    [Theory]
    [InlineData("Báo cáo 6 tháng.docx", "Báo cáo 9 tháng.docx")]
    [InlineData("BC 2023.docx", "BC 2024.docx")]
    public void Other_documents_do_not(string one, string other) => DraftName.StemOf(one).ShouldNotBe(DraftName.StemOf(other));

    [Theory]
    [InlineData("v2.docx")]
    [InlineData("(1).txt")]
    public void A_name_that_tells_nothing_has_none(string name) => DraftName.StemOf(name).ShouldBeNull();
}
