namespace LaBan.Text.Document;

/// <summary>A document as people read it: blocks in order, inside the frame of an administrative document when it is one.</summary>
public sealed record TextDocument(IReadOnlyList<Block> Blocks)
{
    /// <summary>What closes the body of an administrative document.</summary>
    public const string EndMark = "./.";

    /// <summary>The administrative frame; none for a received text without one.</summary>
    public AdministrativeFrame? Frame { get; init; }

    /// <summary>The blocks before the first annex, which the closing block with the signature follows.</summary>
    public IEnumerable<Block> Body => Blocks.TakeWhile(block => block is not AnnexStart);

    /// <summary>The annexes with everything in them.</summary>
    public IEnumerable<Block> Annexes => Blocks.SkipWhile(block => block is not AnnexStart);

    /// <summary>The title in one line, as a list of documents shows it.</summary>
    public string Title => Frame is { } frame
        ? string.Join(' ', [frame.TypeName, .. frame.Subject])
        : Blocks.OfType<Heading>().FirstOrDefault()?.Text ?? "";

    /// <summary>The same document whose body ends with "./."; one that already does, or has no frame, is returned as it is.</summary>
    public TextDocument WithEndMark()
    {
        var body = Body.ToList();
        if (Frame is null || (body.Count > 0 && EndsWithMark(body[^1])))
        {
            return this;
        }

        var closed = body.Count > 0 ? Closed(body[^1]) : null;
        IEnumerable<Block> ended = closed is null
            ? [.. body, new Paragraph([EndMark])]
            : [.. body.SkipLast(1), closed];
        return this with { Blocks = [.. ended, .. Annexes] };
    }

    /// <summary>The words of the document from top to bottom, one paragraph or table row a line, cells apart by tabs; NFC.</summary>
    public string PlainText() => new PlainTextRendering().Of(this);

    private static bool EndsWithMark(Block block) => block switch
    {
        Paragraph(var runs) => LastText(runs).EndsWith(EndMark, StringComparison.Ordinal),
        Bullet(var runs, _) => LastText(runs).EndsWith(EndMark, StringComparison.Ordinal),
        _ => false,
    };

    private static string LastText(IReadOnlyList<Run> runs) => runs.Count == 0 ? "" : runs[^1].Text.TrimEnd();

    private static Block? Closed(Block block) => block switch
    {
        Paragraph paragraph => paragraph with { Runs = Closed(paragraph.Runs) },
        Bullet bullet => bullet with { Runs = Closed(bullet.Runs) },
        _ => null,
    };

    private static IReadOnlyList<Run> Closed(IReadOnlyList<Run> runs) =>
        runs.Count > 0 && runs[^1] is PlainRun last
            ? [.. runs.SkipLast(1), last with { Text = last.Text.TrimEnd().TrimEnd('.', ';') + EndMark }]
            : [.. runs, EndMark];
}
