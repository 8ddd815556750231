namespace LaBan.Text.Document;

/// <summary>A stretch of text of one emphasis inside a paragraph or a cell.</summary>
public abstract record Run(string Text)
{
    /// <summary>Whether the stretch is printed bold.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether the stretch is printed italic.</summary>
    public bool Italic { get; init; }

    /// <summary>Words are plain runs.</summary>
    public static implicit operator Run(string text) => new PlainRun(text);
}

/// <summary>Words that carry no figure of the database.</summary>
public sealed record PlainRun(string Text) : Run(Text);

/// <summary>A number as printed, together with the one version of the one fact it was printed from.</summary>
public sealed record Figure(string Text, FigureBinding Binding) : Run(Text);
