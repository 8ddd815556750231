using System.Globalization;
using LaBan.Measures;

namespace LaBan.Text.Normalising;

/// <summary>A text in composed form (NFC) that remembers where each of its characters stood in the text as given.</summary>
public sealed class NormalText
{
    private const int MostMarks = 32;

    private readonly int[]? _origins;

    private NormalText(string text, int[]? origins)
    {
        Text = text;
        _origins = origins;
    }

    /// <summary>The composed text. All offsets of the engine count its UTF-16 code units.</summary>
    public string Text { get; }

    /// <summary>Composes a text. Never throws, whatever the string holds.</summary>
    public static NormalText Of(string given)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (ViText.IsComposed(given))
        {
            return new NormalText(given, null);
        }

        if (HasEndlessMarks(given))
        {
            return Mapped(given);
        }

        var whole = ViText.Nfc(given);
        return whole == given ? new NormalText(given, null) : Mapped(given);
    }

    /// <summary>Whether so many marks stand on one letter that composing them at once would take quadratic time.</summary>
    private static bool HasEndlessMarks(string text)
    {
        var run = 0;
        foreach (var c in text)
        {
            run = c >= 0x300 && Joins(c) ? run + 1 : 0;
            if (run > MostMarks)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The offset in the text as given of an offset in <see cref="Text"/>.</summary>
    public int ToOriginal(int offset) => _origins is null ? offset : _origins[offset];

    /// <summary>Composes run by run (a letter and the marks on it), noting where each run began.</summary>
    private static NormalText Mapped(string given)
    {
        var text = new System.Text.StringBuilder(given.Length);
        var origins = new List<int>(given.Length + 1);
        for (var start = 0; start < given.Length;)
        {
            var end = RunEnd(given, start);
            var run = given.AsSpan(start, end - start);
            var composed = run.Length == 1 && run[0] < 128 ? run.ToString() : ViText.Nfc(run.ToString());
            text.Append(composed);
            for (var i = 0; i < composed.Length; i++)
            {
                origins.Add(Math.Min(start + i, end - 1));
            }

            start = end;
        }

        origins.Add(given.Length);
        return new NormalText(text.ToString(), [.. origins]);
    }

    /// <summary>
    /// A run ends before the next character that joins nothing before it. Marks without end (an attack, not a language) are cut
    /// after 32 so that the time stays linear.
    /// </summary>
    private static int RunEnd(string text, int start)
    {
        var end = start + (char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1);
        while (end < text.Length && end - start < MostMarks && Joins(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool Joins(char c) => c is >= '\u0300' and (< '\u1E00' or > '\u1EFF') && CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        || c is (>= '\u1160' and <= '\u11FF');
}
