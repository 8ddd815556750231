using System.Text;
using LaBan.Text.Checking;

namespace LaBan.Tests.Text.Checking;

/// <summary>A text with places marked <c>[|…|]</c>; <c>//</c> with blanks around it is a line end.</summary>
internal static class MarkedPlaces
{
    /// <summary>The text without the marks, and the places.</summary>
    public static (string Text, List<TextSpan> Places) Read(string marked)
    {
        var text = new StringBuilder();
        var places = new List<TextSpan>();
        var start = 0;
        marked = marked.Replace(" // ", "\n", StringComparison.Ordinal);
        for (var i = 0; i < marked.Length; i++)
        {
            if (i + 1 < marked.Length && marked[i] == '[' && marked[i + 1] == '|')
            {
                (start, i) = (text.Length, i + 1);
            }
            else if (i + 1 < marked.Length && marked[i] == '|' && marked[i + 1] == ']')
            {
                places.Add(new(start, text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return (text.ToString(), places);
    }
}
