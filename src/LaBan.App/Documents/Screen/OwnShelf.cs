using LaBan.App.Shell.Access;
using LaBan.Text;

namespace LaBan.App.Documents.Screen;

/// <summary>The open documents of the actor's organisation. Those of others are not there, whatever address is tried.</summary>
public sealed class OwnShelf(DocumentShelf shelf, Actor actor)
{
    /// <summary>The organisation whose documents these are; null for the program itself.</summary>
    public int? Owner => actor.Home?.OrganisationId;

    /// <summary>What is open, the last looked at first.</summary>
    public IReadOnlyList<OpenDocument> Documents => [.. shelf.Documents.Where(d => d.Owner == Owner)];

    public OpenDocument? Find(string id) => shelf.Find(id) is { } open && open.Owner == Owner ? open : null;

    public OpenDocument Open(OpenDocument document, ReportReader reader) => shelf.Open(document, reader);

    public void Close(string id) => shelf.Close(id);
}
