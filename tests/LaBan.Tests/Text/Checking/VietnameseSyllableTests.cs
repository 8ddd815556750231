using LaBan.Text.Checking.Wording;

namespace LaBan.Tests.Text.Checking;

/// <summary>What can be a syllable of Vietnamese, by onset, rime and tone.</summary>
public sealed class VietnameseSyllableTests
{
    [Theory]
    [InlineData("nghiệp khuỷu quyết giếng gìn ghế ngoằn yêu uyên xoong kỷ cương đường huơ quốc quýt giặt sách")]
    public void Syllables_of_the_language_are_legal(string words)
    {
        foreach (var word in words.Split(' '))
        {
            VietnameseSyllable.IsLegal(word).ShouldBeTrue(word);
        }
    }

    [Theory]
    [InlineData("ngìn nghành dich hoat công2 kông cế ghà iêu tốcđộ pháth nghiêp bb ưon")]
    public void Misspellings_are_not(string words)
    {
        foreach (var word in words.Split(' '))
        {
            VietnameseSyllable.IsLegal(word).ShouldBeFalse(word);
        }
    }
}
