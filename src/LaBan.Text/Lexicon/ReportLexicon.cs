using LaBan.Text.Tokens;

namespace LaBan.Text.Lexicon;

/// <summary>The words of reports, read from the tables beside this file: cues, units, scale words and scanning errors.</summary>
internal sealed class ReportLexicon
{
    private static readonly (string Printed, string[] Spellings)[] ScaleWords =
    [
        ("trăm", ["trăm"]), ("nghìn", ["nghìn", "ngàn", "ngìn", "ngh"]), ("vạn", ["vạn"]), ("triệu", ["triệu", "tr"]), ("tỷ", ["tỷ", "tỉ", "ty"]),
    ];

    /// <summary>Reads the tables into a vocabulary.</summary>
    public ReportLexicon(Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        Cues = new PhraseTrie<Cue>(vocabulary);
        Units = new PhraseTrie<UnitWord>(vocabulary);
        Scales = new PhraseTrie<string>(vocabulary);
        ReadCues();
        ReadUnits();
        ReadScales();
        ReadScanRepairs();
    }

    /// <summary>The words known.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>Phrases that steer the reading.</summary>
    public PhraseTrie<Cue> Cues { get; }

    /// <summary>Units after a number.</summary>
    public PhraseTrie<UnitWord> Units { get; }

    /// <summary>"nghìn", "triệu", "tỷ".</summary>
    public PhraseTrie<string> Scales { get; }

    /// <summary>Closes the tables once every word, the catalogue's too, is listed.</summary>
    public void Seal()
    {
        Cues.Seal();
        Units.Seal();
        Scales.Seal();
    }

    private void ReadCues()
    {
        foreach (var row in LexiconTable.Rows("cues.tsv"))
        {
            var cue = CueNames.Read(row[0]);
            foreach (var phrase in row[1].Split('|'))
            {
                Cues.Add(phrase, cue, (left, right) => left | right);
                Goals(phrase);
            }
        }
    }

    private void ReadUnits()
    {
        foreach (var row in LexiconTable.Rows("units.tsv"))
        {
            var unit = new UnitWord(KindOf(row[0]), row[1]);
            foreach (var spelling in row[2].Split('|'))
            {
                Units.Add(spelling, unit, (first, _) => first);
                Goals(spelling);
            }
        }
    }

    private static UnitKind KindOf(string name) => name switch
    {
        "percent" => UnitKind.Percent,
        "permille" => UnitKind.Permille,
        "points" => UnitKind.Points,
        "measure" => UnitKind.Measure,
        "count" => UnitKind.Count,
        "loose" => UnitKind.Loose,
        "name" => UnitKind.Name,
        _ => throw new FormatException($"The lexicon names the kind of unit '{name}', which there is not."),
    };

    private void ReadScales()
    {
        foreach (var (printed, spellings) in ScaleWords)
        {
            foreach (var spelling in spellings)
            {
                Scales.Add(spelling, printed, (first, _) => first);
                Goals(spelling);
            }
        }
    }

    private void ReadScanRepairs()
    {
        foreach (var row in LexiconTable.Rows("scan.tsv"))
        {
            Vocabulary.Add(row[1]);
            Vocabulary.Repairs.AddUsual(Spelling.Bare(row[0]), row[1]);
        }
    }

    private void Goals(string phrase)
    {
        for (var start = 0; start < phrase.Length;)
        {
            var end = start;
            while (end < phrase.Length && phrase[end] is not (' ' or ',' or '/' or '-' or '.'))
            {
                end++;
            }

            if (end > start)
            {
                Vocabulary.Repairs.AddGoal(Vocabulary.Add(phrase.AsSpan(start, end - start)).Word);
            }

            start = end + 1;
        }
    }
}
