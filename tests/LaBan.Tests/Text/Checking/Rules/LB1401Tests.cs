namespace LaBan.Tests.Text.Checking.Rules;

public sealed class LB1401Tests() : RuleTest("LB1401")
{
    [Theory]
    [InlineData("Thực hiện Nghị quyết số [|233/NQ-TU|] ngày 25/7/2022.")]
    [InlineData("Thực hiện Chỉ thị số [|17- CT/TU|] của Ban Thường vụ Tỉnh ủy.")]
    [InlineData("Theo Quyết định số [|62/QD-UBND|] của UBND tỉnh và Chỉ thị số [|15-CT/TTg|].")]
    [InlineData("Theo Quyết định số [|451/QĐ/TTg|] của Thủ tướng Chính phủ.")]
    public void A_symbol_that_no_office_gives_is_found(string marked) => Finds(marked);

    [Theory]
    [InlineData("Nghị quyết số 105-NQ/TU, Nghị quyết số 68/NQ-CP, Quyết định số 23/2021/QĐ-TTg, Luật số 31/2024/QH15.")]
    [InlineData("Công văn số 12/UBND-VX, Nghị quyết số 68/NQ- // CP ngày 01/7/2021, Tờ trình số 154/TTr-VPUB.")]
    [InlineData("Tỉnh xếp thứ 27/63 tỉnh; xe biển số 98A-123.45; số 12 - Trần Phú.")]
    public void Well_made_symbols_are_left_alone(string text) => Finds(text);
}
