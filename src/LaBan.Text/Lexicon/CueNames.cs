namespace LaBan.Text.Lexicon;

/// <summary>The names of cues as the table of cues writes them. Asking the runtime for them takes longer than reading the table.</summary>
internal static class CueNames
{
    // In the order of the bits.
    private static readonly string[] Names = (
        "Rise Fall Noun Times Reach Level ToLevel Equal Exceed Occupy Contribute RankCue Ordinal Plan SamePeriod Compare OtherBase Estimate Goal "
        + "Filler PerYear Where Each From Day Month Year Quarter FirstPart LastPart WholeYear Until Span Past SymbolHead Article NameHead Wide Result "
        + "Future Decree And Base ToDate YearlyIndex Structure").Split(' ');

    /// <summary>The cues named, with a space between several.</summary>
    public static Cue Read(string names)
    {
        var cues = Cue.None;
        foreach (var name in names.Split(' '))
        {
            var bit = Array.IndexOf(Names, name);
            cues |= bit < 0 ? throw new FormatException($"The lexicon names the cue '{name}', which there is not.") : (Cue)(1UL << bit);
        }

        return cues;
    }
}
