using System.Collections.Concurrent;

namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>A piece of a wording: plain text, or something to be filled in.</summary>
internal abstract record WordingPart
{
    /// <summary>Words as they are.</summary>
    internal sealed record Plain(string Text) : WordingPart;

    /// <summary>{key}: a figure.</summary>
    internal sealed record Number(string Key) : WordingPart;

    /// <summary>{^key} or {^key:up/down}: the verb of a change.</summary>
    internal sealed record Verb(string Key, string Rise, string Fall) : WordingPart;

    /// <summary>{@name}: a word of the sample.</summary>
    internal sealed record Word(string Name) : WordingPart;

    /// <summary>&amp;name(x): a wording of another block.</summary>
    internal sealed record Block(string Name, string Argument) : WordingPart;

    /// <summary>[a|b|c]: one of several.</summary>
    internal sealed record Choice(IReadOnlyList<Wording> Options) : WordingPart;
}

/// <summary>One wording in its parts.</summary>
/// <param name="Parts">Its parts in order.</param>
/// <param name="Rises">Figures that must be rises for it to be said.</param>
/// <param name="Falls">Figures that must be falls.</param>
internal sealed record Wording(IReadOnlyList<WordingPart> Parts, IReadOnlyList<string> Rises, IReadOnlyList<string> Falls)
{
    private static readonly ConcurrentDictionary<(string Text, string Argument), Wording> Known = new();

    /// <summary>Reads a wording, with an argument in place of $.</summary>
    public static Wording Parse(string text, string argument = "") => Known.GetOrAdd((text, argument), static key => Read(key.Text, key.Argument));

    private static Wording Read(string text, string argument)
    {
        var (rises, falls) = (new List<string>(), new List<string>());
        text = text.Replace("$", argument, StringComparison.Ordinal);
        while (text.StartsWith('?'))
        {
            var end = text.IndexOfAny(['>', '<']);
            (text[end] == '>' ? rises : falls).Add(text[1..end]);
            text = text[(end + 1)..].TrimStart(' ');
        }

        var at = 0;
        return new(Read(text, ref at), rises, falls);
    }

    private static List<WordingPart> Read(string text, ref int at)
    {
        var parts = new List<WordingPart>();
        while (at < text.Length && text[at] is not ('|' or ']'))
        {
            parts.Add(text[at] switch
            {
                '{' => Filled(Until(text, ref at, '}')[1..]),
                '&' => Called(Until(text, ref at, ')')[1..]),
                '[' => Chosen(text, ref at),
                _ => Spoken(text, ref at),
            });
        }

        return parts;
    }

    private static WordingPart.Plain Spoken(string text, ref int at)
    {
        var start = at;
        var end = text.AsSpan(at).IndexOfAny("{&[|]");
        at = end < 0 ? text.Length : at + end;
        return new(text[start..at]);
    }

    private static WordingPart.Choice Chosen(string text, ref int at)
    {
        var options = new List<Wording>();
        do
        {
            at++;
            options.Add(new(Read(text, ref at), [], []));
        }
        while (text[at] == '|');

        at++;
        return new(options);
    }

    private static WordingPart Filled(string inside)
    {
        if (inside[0] == '@')
        {
            return new WordingPart.Word(inside[1..]);
        }

        if (inside[0] != '^')
        {
            return new WordingPart.Number(inside);
        }

        var colon = inside.IndexOf(':', StringComparison.Ordinal);
        var verbs = colon < 0 ? ["tăng", "giảm"] : inside[(colon + 1)..].Split('/');
        return new WordingPart.Verb(colon < 0 ? inside[1..] : inside[1..colon], verbs[0], verbs[1]);
    }

    private static WordingPart.Block Called(string call)
    {
        var open = call.IndexOf('(', StringComparison.Ordinal);
        return new(call[..open], call[(open + 1)..]);
    }

    /// <summary>From here to a closing sign, which is passed over.</summary>
    private static string Until(string text, ref int at, char close)
    {
        var (start, end) = (at, text.IndexOf(close, at));
        at = end + 1;
        return text[start..end];
    }
}
