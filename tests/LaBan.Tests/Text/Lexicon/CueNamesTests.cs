using LaBan.Text.Lexicon;

namespace LaBan.Tests.Text.Lexicon;

public sealed class CueNamesTests
{
    [Fact]
    public void Every_cue_is_read_by_the_name_the_grammar_calls_it()
    {
        foreach (var cue in Enum.GetValues<Cue>().Where(cue => cue != Cue.None))
        {
            CueNames.Read(cue.ToString()).ShouldBe(cue);
        }
    }

    [Fact]
    public void Several_names_are_several_cues() => CueNames.Read("Compare SamePeriod").ShouldBe(Cue.Compare | Cue.SamePeriod);

    [Fact]
    public void A_name_that_is_no_cue_is_refused_by_name() => Should.Throw<FormatException>(() => CueNames.Read("Rises")).Message.ShouldContain("'Rises'");
}
