namespace LaBan.Office.Commented;

/// <summary>Something to say about words of a received Word document.</summary>
/// <param name="Start">Where the words begin in the text that <see cref="Received.ReportFile"/> reads from this very file.</param>
/// <param name="End">Where they end; the same place for a remark on the word before it.</param>
/// <param name="Lines">What to say; each line becomes a paragraph of the comment.</param>
public sealed record DocumentRemark(int Start, int End, IReadOnlyList<string> Lines);

/// <summary>In whose name comments are written, and when by the clock on the wall.</summary>
public sealed record CommentAuthor(string Name, string Initials, DateTimeOffset Date)
{
    /// <summary>The program itself.</summary>
    public static CommentAuthor LaBan(DateTimeOffset date) => new("LaBàn", "LB", date);
}

/// <summary>A Word document with its comments.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Comments">How many comments were added.</param>
/// <param name="SignatureLeftOut">
/// Whether the document was signed. A signature cannot hold for a changed document, so the copy carries none; say so to whoever
/// receives it.
/// </param>
public sealed record CommentedFile(byte[] Bytes, int Comments, bool SignatureLeftOut);
