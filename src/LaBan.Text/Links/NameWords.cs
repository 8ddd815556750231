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
    private const string Heads = "giá trị sản xuất lượng quy mô diện tích tổng doanh thu kim ngạch tốc độ trưởng hiện hành sánh toàn ngành vốn tiền";

    private const float InBrackets = 0.85f;
    private const float ShortInBrackets = 0.3f;
    private const float KindShare = 0.35f;

    private readonly Vocabulary _vocabulary;
    private readonly WordList _empty;
    private readonly WordList _kindly;
    private readonly WordList _heads;
    private readonly WordTable _short = new();
    private readonly List<NameWord[]> _long = [];
    private readonly Sequence<Token> _tokens = new(64);

    /// <summary>Words over a vocabulary.</summary>
    public NameWords(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _empty = Listed(Empty);
        _kindly = Listed(Kindly);
        _heads = Listed(Heads);
        foreach (var row in LexiconTable.Rows("abbreviations.tsv"))
        {
            var at = _short.Add(row[0], out var isNew);
            var words = WordsOf(row[1]);
            if (isNew)
            {
                _long.Add(words);
            }
            else
            {
                _long[at] = words;
            }
        }
    }

    /// <summary>The words of a name; those in brackets and those said of every indicator of a kind weigh less.</summary>
    public void Read(string name, SharedWords words)
    {
        words.Clear();
        _tokens.Clear();
        Tokenizer.Read(name, _tokens);
        var depth = 0;
        var isSpelled = name.AsSpan().ContainsAnyExceptInRange('\0', '\u007F');
        foreach (var token in _tokens.All)
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
            var weight = depth == 0 ? 1f : IsShortForm(form) ? ShortInBrackets : InBrackets;
            if (Expand(form) is not { } longForm)
            {
                words.Add(isSpelled ? exact : Word(form, exact), weight * ShareOf(exact));
                continue;
            }

            foreach (var word in longForm)
            {
                words.Add(word, weight * ShareOf(word));
            }
        }
    }

    /// <summary>The words a short form stands for, or null.</summary>
    public NameWord[]? Expand(ReadOnlySpan<char> form) => ShortForm(form) is >= 0 and var at ? _long[at] : null;

    /// <summary>How many short forms there are.</summary>
    public int ShortForms => _long.Count;

    /// <summary>The place of a short form in the table of abbreviations; -1 when it is none.</summary>
    public int ShortForm(ReadOnlySpan<char> form) => form.Length <= 6 && (char.IsUpper(form[0]) || form is "vạn") ? _short.Find(form) : -1;

    /// <summary>The words a short form stands for, by its place.</summary>
    public NameWord[] LongForm(int shortForm) => _long[shortForm];

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

    private static NameWord Word(ReadOnlySpan<char> form, NameWord exact) =>
        form.ContainsAnyExceptInRange('\0', '\u007F') ? exact : exact with { Spelling = NameWord.Plain };

    private NameWord[] WordsOf(string text)
    {
        var parts = text.Split(' ');
        var words = new NameWord[parts.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Exact(parts[i]);
        }

        return words;
    }

    private WordList Listed(string words)
    {
        var list = new WordList();
        foreach (var word in words.Split(' '))
        {
            var exact = Exact(word);
            list.Add(exact, isPlain: Word(word, exact).Spelling == NameWord.Plain);
        }

        return list;
    }
}
