using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;

namespace LaBan.Text.Claims;

/// <summary>Gathers the figures of a sentence into claims: one subject, its value, change, ratio, share and rank.</summary>
internal sealed class ClaimReader
{
    private readonly List<ClaimDraft> _claims = [];
    private readonly Dictionary<int, ClaimDraft> _announced = [];
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
            _lastOfParagraph = Above(s) ?? (s.View.Has(s.First, Cue.Where) ? _lastOfParagraph : null);
        }

        SentenceClaims? sentence = null;
        foreach (var number in s.Numbers)
        {
            if (number.Role.IsMeasure() || number.Role == NumberRole.Part)
            {
                sentence ??= new SentenceClaims(s, _claims, _lastOfParagraph, Whole(s));
                sentence.Take(number);
            }
        }

        _lastOfParagraph = sentence?.Top ?? _lastOfParagraph;
        if (sentence?.Top is { } top && s.View.Is(s.Last - 1, ':'))
        {
            _announced[s.First] = top;
        }
    }

    /// <summary>For an item of a list: the claim of the line that announces it.</summary>
    private ClaimDraft? Above(SentenceView s) => s.Section.IsLead && _announced.TryGetValue(s.Section.First, out var announced) ? announced : null;

    /// <summary>The claim the item is a part of, when the line ends in "trong đó:".</summary>
    private ClaimDraft? Whole(SentenceView s) =>
        s.Section.IsLead && s.View.HasBefore(s.Section.Last - 1, s.Section.First, Cue.Where, out _) ? Above(s) : null;

    /// <summary>The claims of one sentence while it is read.</summary>
    private sealed class SentenceClaims(SentenceView s, List<ClaimDraft> claims, ClaimDraft? before, ClaimDraft? whole)
    {
        private Stack<Bracket>? _brackets;
        private ClaimDraft? _current;
        private ClaimDraft? _group;
        private ClaimDraft? _where = whole;
        private int _from = s.First;
        private int _cursor = s.First;

        /// <summary>An open bracket, and the state of the reading before it.</summary>
        private sealed record Bracket(ClaimDraft? Outer, int At, int Cut, ClaimDraft? Where);

        /// <summary>The claim about the sentence's main subject.</summary>
        public ClaimDraft? Top { get; private set; }

        public void Take(Draft number)
        {
            if (number.SubjectFirst >= 0)
            {
                TakeCell(number);
                return;
            }

            Walk(number.At);
            var (first, last) = SubjectReader.Between(s, Math.Max(_from, _cutAt), number.At);
            number.Tail = TailReader.End(s, number);
            if (last > first || _current is null || number.Turn > 1 || NamesItself(number))
            {
                Open(first, last, number);
            }

            number.Claim = _current!.Index;
            _current.Figures.Add(number);
            _from = Math.Max(number.Tail, TailReader.EndOfPlan(s, number));
            _cutAt = 0;
        }

        /// <summary>A figure of a table: its row or column names the subject; ratios go with the value before them.</summary>
        private void TakeCell(Draft number)
        {
            number.Tail = number.End;
            if (_current is null || number.Role is NumberRole.Level or NumberRole.Target || _current.First != number.SubjectFirst)
            {
                Open(number.SubjectFirst, number.SubjectLast, number);
            }

            number.Claim = _current!.Index;
            _current.Figures.Add(number);
            _from = number.End;
        }

        /// <summary>"992 DN và 86 chi nhánh": a figure whose own noun says that it counts something else.</summary>
        private bool NamesItself(Draft number)
        {
            var last = _current!.Figures[^1];
            var isAmount = number.Role is NumberRole.Level or NumberRole.Target or NumberRole.Part;
            var before = isAmount ? _current.Figures.Find(f => f.Role is NumberRole.Level or NumberRole.Target or NumberRole.Part) : last.Role == number.Role ? last : null;
            var hasNoun = number.Tail > number.End && SubjectReader.Between(s, number.End, number.Tail) is var (first, end) && end > first;
            var isCounted = number.UnitKind is Lexicon.UnitKind.Count or Lexicon.UnitKind.Noun;
            return (isAmount && (hasNoun || isCounted) && IsParted(last.Tail, number.At)) || before is not null && (hasNoun || (isAmount && isCounted && !IsSameUnit(number.Unit!, before.Unit)));
        }

        /// <summary>"tăng 25% về số vốn; 870 doanh nghiệp giải thể": a semicolon or colon stands before what is counted anew.</summary>
        private bool IsParted(int first, int last)
        {
            for (var at = first; at < last; at++)
            {
                if (s.View.Is(at, ';') || s.View.Is(at, ':'))
                {
                    return true;
                }
            }

            return false;
        }

        private static bool IsSameUnit(string unit, string? other) =>
            other is not null && (unit.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(unit, StringComparison.Ordinal));

        private int _cutAt;

        /// <summary>Follows brackets and "trong đó" up to the number.</summary>
        private void Walk(int to)
        {
            for (; _cursor < to; _cursor++)
            {
                if (s.View.Is(_cursor, '('))
                {
                    (_brackets ??= []).Push(new Bracket(_current, _cursor, _cutAt, _where));
                }
                else if (s.View.Is(_cursor, ')') && _brackets is not null && _brackets.TryPop(out var outer))
                {
                    var hasFigures = _from > outer.At;
                    _current = hasFigures ? outer.Outer ?? _current : _current;
                    _cutAt = hasFigures ? _cursor + 1 : outer.Cut;
                    _where = hasFigures ? _where : outer.Where;
                }
                else if (s.View.Has(_cursor, Cue.Where) && s.View.HeadOf(_cursor) == _cursor && OpensPart())
                {
                    _where = Top ?? before;
                    _cutAt = _cursor + s.View.LengthAt(_cursor);
                }
            }
        }

        /// <summary>"riêng" opens a part only where a clause begins: not in "nói riêng".</summary>
        private bool OpensPart() =>
            s.View.LengthAt(_cursor) > 1 || _cursor == s.First || s.View.Tokens[_cursor - 1].Kind == Tokens.TokenKind.Mark;

        private void Open(int first, int last, Draft number)
        {
            var bracket = _brackets?.Count > 0 ? _brackets.Peek().Outer : null;
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
