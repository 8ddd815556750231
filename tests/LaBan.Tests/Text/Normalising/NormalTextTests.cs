using System.Text;
using LaBan.Tests.Measures;
using LaBan.Text.Normalising;

namespace LaBan.Tests.Text.Normalising;

public sealed class NormalTextTests
{
    [Fact]
    public void Composed_text_stays_as_it_is_and_its_offsets_too()
    {
        var normal = NormalText.Of("Tỷ lệ đạt 5%");

        normal.Text.ShouldBe("Tỷ lệ đạt 5%");
        Enumerable.Range(0, 13).ShouldAllBe(i => normal.ToOriginal(i) == i);
    }

    [Fact]
    public void Each_place_in_the_composed_text_leads_back_to_its_place_in_the_text_given()
    {
        const string Composed = "Tỷ lệ hộ nghèo còn 5,2% ở Đắk Lắk";
        var given = Composed.Normalize(NormalizationForm.FormD);

        var normal = NormalText.Of(given);

        normal.Text.ShouldBe(Composed);
        foreach (var part in (string[])["Tỷ", "nghèo", "5,2", "%", "ở", "Lắk"])
        {
            var start = Composed.IndexOf(part, StringComparison.Ordinal);
            given[normal.ToOriginal(start)..normal.ToOriginal(start + part.Length)].Normalize(NormalizationForm.FormC).ShouldBe(part);
        }
    }

    [Fact]
    public void The_way_back_never_turns_round() => Laws.Hold(Any.Text, text =>
    {
        var normal = NormalText.Of(text);
        var last = 0;
        for (var i = 0; i <= normal.Text.Length; i++)
        {
            var origin = normal.ToOriginal(i);
            origin.ShouldBeInRange(last, text.Length);
            last = origin;
        }

        normal.ToOriginal(normal.Text.Length).ShouldBe(text.Length);
    });

    [Fact]
    public void Sound_text_is_composed_as_the_standard_says() => Laws.Hold(Any.Text, text =>
    {
        if (IsSound(text) && text.Length > 0)
        {
            NormalText.Of(text).Text.ShouldBe(text.Normalize(NormalizationForm.FormC));
        }
    });

    private static bool IsSound(string text)
    {
        try
        {
            _ = text.IsNormalized(NormalizationForm.FormC);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
