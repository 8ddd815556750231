using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Mentions;

/// <summary>What stands before a number and decides its role: the nearest cue, and how many other words lie between.</summary>
/// <param name="Cue">The cue; none when the clause has none before the number.</param>
/// <param name="At">The first token of its phrase; -1 for none.</param>
/// <param name="Words">Words between the cue and the number that are neither cues nor fillers.</param>
/// <param name="IsBracketed">Whether an opening bracket stands between the number and the number before it.</param>
/// <param name="IsJoined">Whether only "và" or a comma separates it from the number before.</param>
/// <param name="HasEach">Whether "lần lượt" stands before it.</param>
/// <param name="IsFrom">Whether "từ" stands right before it.</param>
/// <param name="HasEstimate">Whether "ước" or "dự kiến" stands between.</param>
internal readonly record struct Lead(Cue Cue, int At, int Words, bool IsBracketed, bool IsJoined, bool HasEach, bool IsFrom, bool HasEstimate)
{
    private const int Farthest = 24;

    private const Cue Decisive = Cue.Rise | Cue.Fall | Cue.Times | Cue.Reach | Cue.Exceed | Cue.Occupy | Cue.Contribute
        | Cue.RankCue | Cue.Equal | Cue.ToLevel | Cue.Level | Cue.Plan;

    private const Cue Passing = Cue.Filler | Cue.Each | Cue.Estimate | Cue.Compare | Cue.SamePeriod | Cue.OtherBase | Cue.Base
        | Cue.WholeYear | Cue.PerYear | Cue.Until | Cue.Year | Cue.Wide | Cue.FirstPart | Cue.LastPart | Cue.Month;

    /// <summary>Looks back from a number.</summary>
    public static Lead Of(SentenceView s, Draft number)
    {
        var walk = new LeadWalk(s, number);
        return walk.Run();
    }

    /// <summary>The walk from the number to the left.</summary>
    private ref struct LeadWalk(SentenceView s, Draft number)
    {
        private readonly ReportView _view = s.View;
        private int _words;
        private int _at = number.At;
        private bool _bracket;
        private bool _and;
        private bool _comma;
        private bool _each;
        private bool _from;
        private bool _estimate;

        public Lead Run()
        {
            for (var steps = 0; _at > s.First && steps < Farthest; steps++)
            {
                if (s.TimeAt(_at - 1) is { } time)
                {
                    _at = time.First;
                    continue;
                }

                var head = Math.Max(_view.HeadOf(_at - 1), s.First);
                if (s.At(head) is { Role: NumberRole.Noise })
                {
                    _at = head;
                    continue;
                }

                if (_view.IsNumber(head))
                {
                    return End(Cue.None, -1, s.At(head) is { IsSettled: true, Role: not (NumberRole.Name or NumberRole.Enum or NumberRole.Noise or NumberRole.Ref) } && IsTight(head));
                }

                var cue = _view.CueAt(head);
                if (_view.Tokens[head].Kind == TokenKind.Mark)
                {
                    if (Stops(_view.Tokens[head].Mark))
                    {
                        return End(Cue.None, -1, false);
                    }
                }
                else if (Takes(cue, head))
                {
                    return End(cue, head, false);
                }

                _at = head;
            }

            return End(Cue.None, -1, false);
        }

        private readonly Lead End(Cue cue, int at, bool joined) => new(cue, at, _words, _bracket, joined && (_and || _comma), _each, _from, _estimate);

        /// <summary>Whether nothing but the unit of the number before lies between.</summary>
        private readonly bool IsTight(int before) => _words == 0 || (s.At(before) is { } earlier && earlier.End >= _at);

        private bool Stops(char mark)
        {
            switch (mark)
            {
                case '(':
                    _bracket = true;
                    return true;
                case ',':
                    _comma = true;
                    return _words > 0 || !PrecededByNumber();
                case ')' or ';' or '.':
                    return true;
                default:
                    return false;
            }
        }

        private readonly bool PrecededByNumber()
        {
            for (var i = _at - 2; i >= s.First && _at - i < 6; i--)
            {
                if (s.At(i) is { } earlier)
                {
                    return earlier.End >= _at - 1;
                }
            }

            return false;
        }

        private bool Takes(Cue cue, int head)
        {
            _each |= (cue & Cue.Each) != 0;
            _estimate |= (cue & Cue.Estimate) != 0;
            if ((cue & Cue.Noun) != 0)
            {
                _words++;
                return false;
            }

            if ((cue & Cue.And) != 0)
            {
                _and = _words == 0;
                _words += _and ? 0 : 1;
                return false;
            }

            if ((cue & Cue.From) != 0 && _words == 0)
            {
                _from = true;
                return false;
            }

            var isPlanAsBase = (cue & Cue.Plan) != 0 && _view.HasBefore(head, s.First, Cue.Compare | Cue.Exceed, out _);
            var isFiller = (cue & Cue.Filler) != 0 || isPlanAsBase;
            if ((cue & Decisive) != 0 && !isFiller)
            {
                return !((cue & Decisive & ~Cue.Level) == Cue.Plan && (_words > 0 || _and));
            }

            _words += (cue & Passing) != 0 || isFiller ? 0 : 1;
            return false;
        }
    }
}
