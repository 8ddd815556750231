namespace LaBan.Model;

/// <summary>Circles in a graph of keys: formulas that need each other, areas that follow or contain each other.</summary>
internal static class Cycles
{
    /// <summary>
    /// The first circle met when walking from the nodes in their order, each key leading to the next and the last to the
    /// first; null when there is none. Walks without recursion, so that no depth of data exhausts the stack.
    /// </summary>
    internal static IReadOnlyList<string>? Find(IEnumerable<string> nodes, Func<string, IEnumerable<string>> next)
    {
        var finished = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            if (!finished.Contains(node) && WalkFrom(node, next, finished) is { } cycle)
            {
                return cycle;
            }
        }

        return null;
    }

    private static List<string>? WalkFrom(string start, Func<string, IEnumerable<string>> next, HashSet<string> finished)
    {
        var path = new List<string>();
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<IEnumerator<string>>();
        Enter(start);
        while (pending.TryPeek(out var steps))
        {
            if (!steps.MoveNext())
            {
                pending.Pop();
                finished.Add(path[^1]);
                onPath.Remove(path[^1]);
                path.RemoveAt(path.Count - 1);
            }
            else if (onPath.Contains(steps.Current))
            {
                return path[path.IndexOf(steps.Current)..];
            }
            else if (!finished.Contains(steps.Current))
            {
                Enter(steps.Current);
            }
        }

        return null;

        void Enter(string node)
        {
            path.Add(node);
            onPath.Add(node);
            pending.Push(next(node).GetEnumerator());
        }
    }
}
