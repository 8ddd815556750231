using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Links;

/// <summary>A word of a name. One written without diacritics meets any spelling.</summary>
/// <param name="Bare">Its id without diacritics.</param>
/// <param name="Spelling">Its id with diacritics; <see cref="Plain"/> when it has none.</param>
internal readonly record struct NameWord(int Bare, int Spelling)
{
    /// <summary>Written without diacritics.</summary>
    public const int Plain = -1;

    /// <summary>Whether two words may be the same one.</summary>
    public bool Meets(NameWord other) => Bare == other.Bare && (Spelling == other.Spelling || Spelling == Plain || other.Spelling == Plain);
}

/// <summary>Turns names and stretches of text into the words that tell indicators apart; short forms count as what they stand for.</summary>
internal sealed class NameWords
{
    // Said of any indicator: they tell nothing.
    private const string Empty = "và của các có được trên địa bàn tỉnh trong theo cho với từ đến là ở đã tại cả năm so cùng kỳ tăng giảm đạt chiếm còn mức khoảng hơn gần số một toàn trở lên xuống về do để khi bằng thứ xếp đứng";

    // Said of a kind of indicator: they tell a little.
    private const string Kindly = "tỷ lệ trọng tốc độ trưởng chỉ tổng giá hiện hành quy mô chỉ tiêu xếp hạng sánh bao gồm ngành lĩnh vực khu";

    // What is measured, said before of what: alone they leave the subject to the context.
    private const string Heads = "giá trị sản xuất lượng quy mô diện tích tổng doanh thu kim ngạch tốc độ trưởng hiện hành sánh toàn ngành vốn";

    private const float InBrackets = 0.85f;
    private const float ShortInBrackets = 0.3f;
    private const float KindShare = 0.35f;

    private readonly Vocabulary _vocabulary;
    private readonly WordList _empty;
    private readonly WordList _kindly;
    private readonly WordList _heads;
    private readonly Dictionary<string, NameWord[]> _short = new(StringComparer.Ordinal);

    /// <summary>Words over a vocabulary.</summary>
    public NameWords(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _empty = Listed(Empty);
        _kindly = Listed(Kindly);
        _heads = Listed(Heads);
        foreach (var row in LexiconTable.Rows("abbreviations.tsv"))
        {
            _short[row[0]] = Array.ConvertAll(row[1].Split(' '), word => Exact(word));
        }
    }

    /// <summary>The words of a name; those in brackets and those said of every indicator of a kind weigh less.</summary>
    public List<SharedWord> OfName(string name)
    {
        var words = new List<SharedWord>();
        var tokens = Tokenizer.Read(name, new WordForms(_vocabulary, repair: false));
        var depth = 0;
        var isSpelled = name.AsSpan().ContainsAnyExceptInRange('\0', '\u007F');
        foreach (var token in tokens)
        {
            depth += token.Is('(') ? 1 : token.Is(')') ? -1 : 0;
            if (!token.IsWord && !token.IsNumber)
            {
                continue;
            }

            var form = name.AsSpan(token.Start, token.Length);
            var exact = Exact(form);
            _empty.Spare(exact);
            _kindly.Spare(exact);
            var longForm = Expand(form);
            foreach (var word in longForm ?? [isSpelled ? exact : Word(form)])
            {
                var share = (depth == 0 ? 1f : IsShortForm(form) ? ShortInBrackets : InBrackets) * ShareOf(longForm is null ? exact : word);
                if (share > 0)
                {
                    Add(words, word, share);
                }
            }
        }

        return words;
    }

    private static void Add(List<SharedWord> words, NameWord word, float share)
    {
        foreach (var known in words)
        {
            if (known.Word == word)
            {
                known.Share = Math.Max(known.Share, share);
                return;
            }
        }

        words.Add(new SharedWord(word, share));
    }

    /// <summary>The words a short form stands for, or null.</summary>
    public NameWord[]? Expand(ReadOnlySpan<char> form) =>
        form.Length <= 6 && (char.IsUpper(form[0]) || form is "vạn") && _short.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form, out var words) ? words : null;

    /// <summary>How much a word counts beside its rarity: 0 for words that tell nothing.</summary>
    public float ShareOf(NameWord word) => word.Bare < 0 || _empty.Contains(word) ? 0 : _kindly.Contains(word) ? KindShare : 1;

    /// <summary>Whether a word says what is measured but not of what.</summary>
    public bool IsHead(NameWord word) => _heads.Contains(word) || ShareOf(word) < 1;

    private static bool IsShortForm(ReadOnlySpan<char> form) => form.Length > 1 && !form.ContainsAnyExceptInRange('A', 'Z');

    private NameWord Exact(ReadOnlySpan<char> form)
    {
        var (bare, spelling) = _vocabulary.Add(form);
        return new NameWord(bare, spelling);
    }

    private NameWord Word(ReadOnlySpan<char> form)
    {
        var (bare, spelling) = _vocabulary.Add(form);
        return new NameWord(bare, form.ContainsAnyExceptInRange('\0', '\u007F') ? spelling : NameWord.Plain);
    }

    private WordList Listed(string words) => new(words.Split(' ').Select(word => (Exact(word), Word(word).Spelling == NameWord.Plain)));
}
