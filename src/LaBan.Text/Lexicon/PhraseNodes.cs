using LaBan.Text.Tokens;

namespace LaBan.Text.Lexicon;

/// <summary>
/// The nodes of a <see cref="PhraseTrie{T}"/>, which numbers its phrases from 0. Phrases that differ in their diacritics alone end at one
/// node, in the order in which they were listed.
/// </summary>
internal sealed class PhraseNodes(Vocabulary vocabulary)
{
    private const int LongestPhrase = 12;

    private readonly EdgeTable _edges = new();
    private readonly Sequence<Token> _tokens = new(LongestPhrase);

    // By node: the first phrase that ends there + 1.
    private int[] _first = new int[256];
    private int _nodes = 1;

    // By phrase: its spelling, and the next one of the same node + 1.
    private int[][] _spellings = new int[64][];
    private int[] _next = new int[64];
    private int _phrases;
    private bool[] _starts = [];

    /// <summary>Lists a phrase and gives its number; one listed before keeps its own.</summary>
    public int Add(string phrase, out bool isNew)
    {
        var (symbols, spellings) = Symbols(phrase);
        var node = 0;
        foreach (var symbol in symbols)
        {
            node = Step(node, symbol);
        }

        var last = -1;
        for (var at = _first[node] - 1; at >= 0; at = _next[at] - 1)
        {
            if (IsSame(_spellings[at], spellings))
            {
                isNew = false;
                return at;
            }

            last = at;
        }

        isNew = true;
        return Append(node, last, spellings);
    }

    /// <summary>Makes the nodes ready: which words can begin a phrase.</summary>
    public void Seal()
    {
        _starts = new bool[vocabulary.Count];
        _edges.MarkFirst(_starts);
    }

    /// <summary>The longest phrase at <paramref name="at"/>; its length in tokens is 0 when there is none.</summary>
    public int Match(string text, Stretch<Token> tokens, int at, bool bare, out int phrase)
    {
        phrase = -1;
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

            if (_first[node] > 0 && Accept(_first[node] - 1, tokens.Slice(at, i - at + 1), bare) is >= 0 and var ending)
            {
                (longest, phrase) = (i - at + 1, ending);
            }
        }

        return longest;
    }

    /// <summary>The first phrase of a node that is spelled as the text; -1 when none is.</summary>
    private int Accept(int ending, Stretch<Token> tokens, bool bare)
    {
        while (!bare && ending >= 0 && !IsSpelled(_spellings[ending], tokens))
        {
            ending = _next[ending] - 1;
        }

        return ending;
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

    private int Append(int node, int last, int[] spellings)
    {
        if (_phrases == _next.Length)
        {
            Array.Resize(ref _spellings, _phrases * 2);
            Array.Resize(ref _next, _phrases * 2);
        }

        _spellings[_phrases] = spellings;
        (last < 0 ? ref _first[node] : ref _next[last]) = _phrases + 1;
        return _phrases++;
    }

    private int Step(int node, int symbol)
    {
        var next = _edges.Next(node, symbol);
        if (next >= 0)
        {
            return next;
        }

        if (_nodes == _first.Length)
        {
            Array.Resize(ref _first, _nodes * 2);
        }

        _edges.Add(node, symbol, _nodes);
        return _nodes++;
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
