namespace LaBan.App.Storage;

/// <summary>Why the program cannot start or go on, in one sentence for the administrator, without a stack trace.</summary>
public sealed class StartException(string vietnamese, string english, Exception? cause = null) : Exception(vietnamese, cause)
{
    public string Vietnamese { get; } = vietnamese;

    public string English { get; } = english;
}
