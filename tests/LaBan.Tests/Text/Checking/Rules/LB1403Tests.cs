namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1403Tests() : RuleTest("LB1403")
{
    [Theory]
    [InlineData("Kế hoạch số 12/KH-UBND ngày 05/02/2024; [|Kế hoạch số 12/KH-UBND ngày 15/02/2024|].")]
    [InlineData("Quyết định số 23/2021/QĐ-TTg ngày 07/7/2021; [|Quyết định số 23/2021/QĐ-TTg, ngày 08 tháng 7 năm 2021|].")]
    public void A_second_date_of_the_same_document_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Kế hoạch số 12/KH-UBND ngày 05/02/2024; Kế hoạch số 12/KH-UBND ngày 5 tháng 2 năm 2024.")]
    [InlineData("Kế hoạch số 12/KH-UBND ngày 05/02/2024; Quyết định số 12/QĐ-UBND ngày 06/02/2024.")]
    public void One_date_in_two_writings_and_two_documents_are_left_alone(string text) => Finds(text);
}
