using LaBan.Text.Tokens;

namespace LaBan.Text.Lexicon;

/// <summary>Finds the longest listed phrase that begins at a token, in one walk.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTrie<T>(Vocabulary vocabulary)
{
    private const int LongestPhrase = 12;

    private sealed record Ending(int[] Spellings, T Meaning);

    private readonly EdgeTable _edges = new();
    private readonly List<List<Ending>?> _endings = [null];
    private readonly Sequence<Token> _tokens = new(LongestPhrase);
    private bool[] _starts = [];

    /// <summary>Lists a phrase; <paramref name="merge"/> joins its meaning with the one it already had.</summary>
    public void Add(string phrase, T meaning, Func<T, T, T> merge)
    {
        var (symbols, spellings) = Symbols(phrase);
        var node = 0;
        foreach (var symbol in symbols)
        {
            node = Step(node, symbol);
        }

        var endings = _endings[node] ??= [];
        for (var i = 0; i < endings.Count; i++)
        {
            if (IsSame(endings[i].Spellings, spellings))
            {
                endings[i] = new Ending(spellings, merge(endings[i].Meaning, meaning));
                return;
            }
        }

        endings.Add(new Ending(spellings, meaning));
    }

    /// <summary>Makes the trie ready: which words can begin a phrase.</summary>
    public void Seal()
    {
        _starts = new bool[vocabulary.Count];
        _edges.MarkFirst(_starts);
    }

    /// <summary>The longest phrase at <paramref name="at"/>; its length in tokens is 0 when there is none.</summary>
    public int Match(string text, Stretch<Token> tokens, int at, bool bare, out T? meaning)
    {
        meaning = default;
        var first = tokens[at];
        if (first.IsWord && (first.Word < 0 || first.Word >= _starts.Length || !_starts[first.Word]))
        {
            return 0;
        }

        var node = 0;
        var longest = 0;
        for (var i = at; i < tokens.Length && i - at < LongestPhrase; i++)
        {
            node = _edges.Next(node, SymbolOf(text, tokens[i]));
            if (node < 0)
            {
                break;
            }

            if (_endings[node] is { } endings && Accept(endings, tokens.Slice(at, i - at + 1), bare, ref meaning))
            {
                longest = i - at + 1;
            }
        }

        return longest;
    }

    private static bool Accept(List<Ending> endings, Stretch<Token> tokens, bool bare, ref T? meaning)
    {
        foreach (var ending in endings)
        {
            if (bare || IsSpelled(ending.Spellings, tokens))
            {
                meaning = ending.Meaning;
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(int[] one, int[] other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSpelled(int[] spellings, Stretch<Token> tokens)
    {
        for (var i = 0; i < spellings.Length; i++)
        {
            if (spellings[i] >= 0 && spellings[i] != tokens[i].Spelling)
            {
                return false;
            }
        }

        return true;
    }

    private int Step(int node, int symbol)
    {
        var next = _edges.Next(node, symbol);
        if (next < 0)
        {
            _edges.Add(node, symbol, next = _endings.Count);
            _endings.Add(null);
        }

        return next;
    }

    private (int[] Symbols, int[] Spellings) Symbols(string phrase)
    {
        _tokens.Clear();
        Tokenizer.Read(phrase, _tokens);
        var (symbols, spellings) = (new int[_tokens.Count], new int[_tokens.Count]);
        for (var i = 0; i < symbols.Length; i++)
        {
            var token = _tokens[i];
            var form = phrase.AsSpan(token.Start, token.Length);
            (symbols[i], spellings[i]) = token.IsWord ? vocabulary.Add(form) : (SymbolOf(phrase, token), -1);
        }

        return (symbols, spellings);
    }

    /// <summary>Words by their id, signs and single digits by a number below zero.</summary>
    private static int SymbolOf(string text, Token token) => token.Kind switch
    {
        TokenKind.Word => token.Word == Vocabulary.Unknown ? int.MinValue : token.Word,
        TokenKind.Number => token.Length == 1 ? -0x20000 - text[token.Start] : int.MinValue,
        _ => -2 - token.Mark,
    };
}
