using LaBan.Text.Mentions;

namespace LaBan.Text.Checking.Arithmetic;

/// <summary>The run of parts after a total: to the closing bracket, the end of the list or a word that starts something else.</summary>
internal sealed class PartsRun(FigureLine line, int whole, int first, Passage passage)
{
    private readonly List<Figure> _parts = [];
    private int _depth = passage == Passage.Brackets ? 1 : 0;
    private bool _isCommaList;
    private bool _leavesOut;

    /// <summary>The total with the parts found.</summary>
    public StatedSum Take()
    {
        var isStopped = false;
        for (var turn = first; turn < line.Count && GoesOn(turn); turn++)
        {
            isStopped |= turn > first && line.Before(turn).Contains(';');
            if (StatedSumReader.IsPart(line, turn, whole) && _depth == (passage == Passage.Brackets ? 1 : 0))
            {
                _isCommaList |= _parts.Count == 1 && !isStopped;
                isStopped = false;
                _parts.Add(line[turn]);
            }
        }

        var isAll = passage is Passage.All or Passage.Brackets || IsPair();
        return new StatedSum(line[whole], _parts, isAll && !_leavesOut);
    }

    private bool GoesOn(int turn)
    {
        if (turn == first)
        {
            return true;
        }

        var words = line.Before(turn);
        foreach (var letter in words)
        {
            _depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (passage == Passage.Brackets && _depth <= 0)
            {
                return false;
            }
        }

        var isOpened = _parts.Count > 0 && _depth == 0 && words.Says("trong đó", "gồm", "bao gồm", "riêng");
        _leavesOut |= isOpened || words.Contains('…') || words.Contains("...", StringComparison.Ordinal);
        return !isOpened && !words.Says(StatedSumReader.BalanceWords) && !(_isCommaList && _depth == 0 && words.Contains(';'));
    }

    /// <summary>The last part says "còn lại" or "khác": there are no more.</summary>
    private bool IsPair()
    {
        if (_parts.Count < 2)
        {
            return false;
        }

        for (var turn = line.Count - 1; turn > first; turn--)
        {
            if (line[turn] == _parts[^1])
            {
                return line.Before(turn).Says("còn lại", "khác");
            }
        }

        return false;
    }
}
