using System.Collections.Frozen;
using LaBan.Text.Lexicon;

namespace LaBan.Text.Checking.Wording;

/// <summary>The make of a Vietnamese syllable: onset, rime and tone, and which of them go together.</summary>
internal static class VietnameseSyllable
{
    private const string Acute = "\u0301";
    private const string Dot = "\u0323";

    private static readonly string[] Onsets =
        ["ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu", "q", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", ""];

    private static readonly FrozenSet<string> Rimes = ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
        + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
        + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot ooc oong "
        + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut "
        + "uy uya uych uyên uyêt uyn uynh uyp uyt uyu uơ ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu").Split(' ').ToFrozenSet();

    /// <summary>Whether a word, in any case, can be a syllable of the language.</summary>
    public static bool IsLegal(ReadOnlySpan<char> form) => IsLegalKey(Spelling.Key(form));

    /// <summary>The same of a key of <see cref="Spelling"/>: letters first, tone last.</summary>
    public static bool IsLegalKey(string key)
    {
        var hasTone = key.Length > 0 && key[^1] is >= '\u0300' and <= '\u0323';
        var (letters, tone) = hasTone ? (key[..^1], key[^1..]) : (key, "");
        foreach (var onset in Onsets)
        {
            if (letters.StartsWith(onset, StringComparison.Ordinal) && Fits(onset, letters[onset.Length..], tone))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(string onset, string rime, string tone)
    {
        if (rime.Length == 0)
        {
            return onset == "gi";
        }

        var isStopped = rime[^1] is 'p' or 't' or 'c' || rime.EndsWith("ch", StringComparison.Ordinal);
        var isFront = rime[0] is 'e' or 'ê' or 'i' or 'y';
        return Rimes.Contains(rime) && (!isStopped || tone is Acute or Dot) && onset switch
        {
            "c" => !isFront,
            "k" => isFront,
            "g" => !isFront || rime[0] == 'i',
            "ng" => !isFront,
            "gh" or "ngh" => isFront && rime[0] != 'y',
            "" => !rime.StartsWith("iê", StringComparison.Ordinal),
            "q" => rime[0] == 'u',
            "qu" => rime[0] is not ('u' or 'o' or 'ư' or 'i') || rime is "i" or "it" or "in" or "inh",
            _ => !rime.StartsWith("yê", StringComparison.Ordinal),
        } || (onset == "qu" && rime is "ôc");
    }
}
