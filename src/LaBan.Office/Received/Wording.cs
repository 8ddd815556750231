using System.Text;

namespace LaBan.Office.Received;

/// <summary>Words on their way into a report and, if that is asked for, where each of their characters comes from.</summary>
internal sealed record Wording(string Text, Origin[]? Origins = null)
{
    public static implicit operator Wording(string text) => new(text);

    /// <summary>Words that all come from one place.</summary>
    public static Wording From(string text, Origin origin)
    {
        var origins = new Origin[text.Length];
        Array.Fill(origins, origin);
        return new Wording(text, origins);
    }

    /// <summary>Without blanks around them.</summary>
    public Wording Trim()
    {
        var end = Text.AsSpan().TrimEnd().Length;
        var start = end - Text.AsSpan(0, end).TrimStart().Length;
        return start == 0 && end == Text.Length ? this : new Wording(Text[start..end], Origins?[start..end]);
    }
}

/// <summary>A paragraph that is being read piece by piece.</summary>
internal sealed class Passage(bool isTraced)
{
    private readonly StringBuilder _text = new();
    private readonly List<Origin>? _origins = isTraced ? [] : null;

    public int Length => _text.Length;

    /// <summary>Adds characters that follow each other in the file.</summary>
    public void Append(ReadOnlySpan<char> words, int first)
    {
        _text.Append(words);
        for (var i = 0; i < words.Length && _origins is not null; i++)
        {
            _origins.Add(new Origin(first + i, first + i));
        }
    }

    /// <summary>Adds words that all come from one place.</summary>
    public void Append(string words, Origin origin)
    {
        _text.Append(words);
        _origins?.AddRange(Enumerable.Repeat(origin, words.Length));
    }

    /// <summary>Puts before it what the file does not hold.</summary>
    public void Prepend(string words)
    {
        _text.Insert(0, words);
        _origins?.InsertRange(0, Enumerable.Repeat(Origin.None, words.Length));
    }

    public Wording ToWording() => new(_text.ToString(), _origins?.ToArray());

    public void Clear()
    {
        _text.Clear();
        _origins?.Clear();
    }
}
