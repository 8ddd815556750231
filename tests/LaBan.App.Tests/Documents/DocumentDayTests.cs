using LaBan.App.Documents.Review;

namespace LaBan.App.Tests.Documents;

/// <summary>A document that gives its own day is compared with what was known on it.</summary>
public sealed class DocumentDayTests
{
    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN TỈNH BẮC GIANG\nBắc Giang, ngày 15 tháng 8 năm 2021\nBÁO CÁO", 2021, 8, 15)]
    [InlineData("Số: 12/BC-UBND\tBắc Giang, ngày 05 tháng 07 năm 2024", 2024, 7, 5)]
    public void The_day_stands_in_the_head_after_the_place(string text, int year, int month, int day) =>
        DocumentDay.Of(text).ShouldBe(new DateOnly(year, month, day));

    [Theory]
    [InlineData("Bắc Giang, ngày    tháng 6 năm 2024")]
    [InlineData("Bắc Giang, ngày 31 tháng 6 năm 2024")]
    [InlineData("Thực hiện Nghị quyết ngày 09 tháng 12 năm 2020 của Hội đồng nhân dân tỉnh")]
    public void A_blank_an_impossible_and_a_cited_day_are_none(string text) => DocumentDay.Of(text).ShouldBeNull();
}
