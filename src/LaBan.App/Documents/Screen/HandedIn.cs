using System.Text;

namespace LaBan.App.Documents.Screen;

/// <summary>How a document is to be checked when it is.</summary>
/// <param name="WithFacts">Also against the approved figures.</param>
/// <param name="Draft">The draft it is a new version of; <see cref="NewDraft"/> for none; null to tell by its name.</param>
public sealed record CheckWish(bool WithFacts, long? Draft)
{
    /// <summary>The value of <see cref="Draft"/> for a draft that begins here, whatever others are called.</summary>
    public const long NewDraft = 0;

    /// <summary>Against the figures, the draft told by the name.</summary>
    public static CheckWish Usual { get; } = new(true, null);
}

/// <summary>What a form of handing in was sent with: a file, or a pasted text.</summary>
/// <param name="Upload">The file.</param>
/// <param name="Pasted">The text, when there is no file.</param>
/// <param name="PastedName">What a pasted text is called.</param>
/// <param name="AsOf">The day of the document as it was typed.</param>
/// <param name="Wish">How it is to be checked.</param>
public sealed record HandedIn(IFormFile? Upload, string? Pasted, string PastedName, string? AsOf, CheckWish Wish)
{
    /// <summary>Whether a file was chosen that has nothing in it.</summary>
    public bool IsEmptyFile => Upload is { Length: 0, FileName.Length: > 0 };

    /// <summary>Whether a text was pasted and no file chosen.</summary>
    public bool IsPasted => Upload is null or { Length: 0 };

    /// <summary>The file, or the pasted text as one; null when there is neither.</summary>
    public async Task<(string Name, byte[] Bytes)?> File()
    {
        if (Upload is { Length: > 0 } file)
        {
            using var stream = new MemoryStream((int)file.Length);
            await file.CopyToAsync(stream);
            return (file.FileName, stream.ToArray());
        }

        return IsEmptyFile || string.IsNullOrWhiteSpace(Pasted) ? null : (PastedName, Encoding.UTF8.GetBytes(Pasted));
    }
}
