using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Claims;

/// <summary>Gathers the figures of a sentence into claims: one subject, its value, change, ratio, share and rank.</summary>
internal sealed class ClaimReader
{
    private readonly List<ClaimDraft> _claims = [];
    private ClaimDraft? _lastOfParagraph;
    private int _paragraph = -1;

    /// <summary>All claims so far.</summary>
    public List<ClaimDraft> Claims => _claims;

    /// <summary>Reads the claims of a sentence.</summary>
    public void Read(SentenceView s)
    {
        if (_paragraph != s.Paragraph.First)
        {
            _paragraph = s.Paragraph.First;
            _lastOfParagraph = null;
        }

        var sentence = new SentenceClaims(s, _claims, _lastOfParagraph);
        foreach (var number in s.Numbers)
        {
            if (number.Role.IsMeasure() || number.Role == NumberRole.Part)
            {
                sentence.Take(number);
            }
        }

        _lastOfParagraph = sentence.Top ?? _lastOfParagraph;
    }

    /// <summary>The claims of one sentence while it is read.</summary>
    private sealed class SentenceClaims(SentenceView s, List<ClaimDraft> claims, ClaimDraft? before)
    {
        private readonly Stack<ClaimDraft?> _brackets = new();
        private ClaimDraft? _current;
        private ClaimDraft? _group;
        private ClaimDraft? _where;
        private int _from = s.First;
        private int _cursor = s.First;

        /// <summary>The claim about the sentence's main subject.</summary>
        public ClaimDraft? Top { get; private set; }

        public void Take(Draft number)
        {
            Walk(number.At);
            var (first, last) = SubjectReader.Between(s, Math.Max(_from, _cutAt), number.At);
            if (last > first || _current is null || number.Turn > 1)
            {
                Open(first, last, number);
            }

            number.Claim = _current!.Index;
            _current.Figures.Add(number);
            _from = number.End;
            _cutAt = 0;
        }

        private int _cutAt;

        /// <summary>Follows brackets and "trong đó" up to the number.</summary>
        private void Walk(int to)
        {
            for (; _cursor < to; _cursor++)
            {
                if (s.View.Is(_cursor, '('))
                {
                    _brackets.Push(_current);
                }
                else if (s.View.Is(_cursor, ')') && _brackets.TryPop(out var outer))
                {
                    _current = outer ?? _current;
                    _cutAt = _cursor + 1;
                }
                else if (s.View.Has(_cursor, Cue.Where) && s.View.HeadOf(_cursor) == _cursor)
                {
                    _where = Top ?? before;
                    _cutAt = _cursor + s.View.LengthAt(_cursor);
                }
            }
        }

        private void Open(int first, int last, Draft number)
        {
            var bracket = _brackets.Count > 0 ? _brackets.Peek() : null;
            var claim = new ClaimDraft
            {
                Sentence = s,
                First = first,
                Last = last,
                Parent = bracket ?? _where,
                Previous = _current ?? before,
                Index = claims.Count,
            };
            claims.Add(claim);
            _group = number.Turn == 1 ? claim : _group;
            Top ??= claim;
            _current = claim;
        }
    }
}
