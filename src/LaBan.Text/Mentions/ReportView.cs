using System.Buffers;
using LaBan.Text.Lexicon;
using LaBan.Text.Sentences;
using LaBan.Text.Tokens;
using LaBan.Text.Trace;

namespace LaBan.Text.Mentions;

/// <summary>A laid-out report with the cues found in it: what every stage of the grammar reads.</summary>
internal sealed class ReportView
{
    private readonly Cue[] _cues;
    private readonly CueMark[] _marks;
    private readonly int[] _places;

    /// <summary>How long the phrase of a cue is that begins at a token, or how far before it the one begins that covers it.</summary>
    private struct CueMark
    {
        public byte Length;
        public byte Back;
    }

    /// <summary>A view of a laid-out report; its cues are found paragraph by paragraph.</summary>
    public ReportView(string text, Layout layout, ReportLexicon lexicon, bool isScanned)
    {
        Text = text;
        Layout = layout;
        Tokens = layout.Tokens;
        Lexicon = lexicon;
        IsScanned = isScanned;
        _cues = Spare<Cue>.Take(Tokens.Length, isCleared: true);
        _marks = Spare<CueMark>.Take(Tokens.Length, isCleared: true);
        _places = Spare<int>.Take(Tokens.Length, isCleared: true);
    }

    /// <summary>Gives the room of the cues back; nothing may be asked after.</summary>
    public void GiveBack()
    {
        Spare<Cue>.Give(_cues);
        Spare<CueMark>.Give(_marks);
        Spare<int>.Give(_places);
    }

    /// <summary>The normal text.</summary>
    public string Text { get; }

    /// <summary>The layout.</summary>
    public Layout Layout { get; }

    /// <summary>The lexicon.</summary>
    public ReportLexicon Lexicon { get; }

    /// <summary>Whether the text lost its diacritics: badly scanned, or typed without them.</summary>
    public bool IsScanned { get; }

    /// <summary>The tokens in reading order.</summary>
    public Token[] Tokens { get; }

    /// <summary>Those from one to before another.</summary>
    public Stretch<Token> Between(int first, int last) => new(Tokens, first, last - first);

    /// <summary>Notes on why numbers were read as they were; null when nobody asked.</summary>
    public ReadingTrace? Trace { get; init; }

    /// <summary>Which number of its sentence a token is, from 1; 0 when it is none. Set when the sentence is cut.</summary>
    public ref int PlaceInSentence(int at) => ref _places[at];

    /// <summary>The cue of the phrase that begins at a token.</summary>
    public Cue CueAt(int at) => at >= 0 && at < Tokens.Length ? _cues[at] : Cue.None;

    /// <summary>Whether the phrase that begins at a token has one of these cues.</summary>
    public bool Has(int at, Cue cue) => (CueAt(at) & cue) != 0;

    /// <summary>"16 khu công nghiệp đang hoạt động với tỷ lệ lấp đầy 61%": whether what is said besides begins at a token.</summary>
    public bool IsBesides(int at) => Form(at) is "với" && HeadOf(at) == at && Form(at - 1) is not ("đối" or "cùng" or "Đối" or "Cùng");

    /// <summary>The length of the phrase that begins at a token; 1 where none does.</summary>
    public int LengthAt(int at) => at >= 0 && at < Tokens.Length && _marks[at].Length > 0 ? _marks[at].Length : 1;

    /// <summary>Where the phrase begins that covers a token; beyond the ends of the text, the place itself.</summary>
    public int HeadOf(int at) => at >= 0 && at < Tokens.Length ? at - _marks[at].Back : at;

    /// <summary>Whether the phrase covering the token before <paramref name="at"/> has one of these cues, and where it begins.</summary>
    public bool HasBefore(int at, int floor, Cue cue, out int head)
    {
        head = at > floor ? HeadOf(at - 1) : at;
        return at > floor && head >= floor && Has(head, cue);
    }

    /// <summary>The printed form of a token; nothing beyond the ends of the text.</summary>
    public ReadOnlySpan<char> Form(int at) => at >= 0 && at < Tokens.Length ? Text.AsSpan(Tokens[at].Start, Tokens[at].Length) : [];

    /// <summary>Whether a token is this sign.</summary>
    public bool Is(int at, char sign) => at >= 0 && at < Tokens.Length && Tokens[at].Is(sign);

    /// <summary>Whether a token is a number.</summary>
    public bool IsNumber(int at) => at >= 0 && at < Tokens.Length && Tokens[at].IsNumber;

    /// <summary>The text from one token to another, lines joined.</summary>
    public string TextOf(int first, int last) =>
        IsEvenlySpaced(first, last) ? Text[Tokens[first].Start..Tokens[last - 1].End] : Joined(first, last);

    /// <summary>Whether the text has one blank between words and none before signs already, as sound text mostly has.</summary>
    private bool IsEvenlySpaced(int first, int last)
    {
        var tokens = Tokens;
        for (var i = first + 1; i < last; i++)
        {
            ref readonly var token = ref tokens[i];
            var end = tokens[i - 1].End;
            if (token.Start == end ? !token.Glued : token.Start != end + 1 || Text[end] != ' ')
            {
                return false;
            }
        }

        return first < last;
    }

    private string Joined(int first, int last)
    {
        var length = 0;
        for (var i = first; i < last; i++)
        {
            length += Tokens[i].Length + 1;
        }

        var written = ArrayPool<char>.Shared.Rent(length);
        var at = 0;
        for (var i = first; i < last; i++)
        {
            if (i > first && !(Tokens[i].Glued && Tokens[i - 1].End == Tokens[i].Start))
            {
                written[at++] = ' ';
            }

            Form(i).CopyTo(written.AsSpan(at));
            at += Tokens[i].Length;
        }

        var text = new string(written, 0, at);
        ArrayPool<char>.Shared.Return(written);
        return text;
    }

    /// <summary>Finds the cues of a paragraph, or of any stretch that no phrase reaches beyond.</summary>
    public void FindCues(int first, int last)
    {
        var tokens = Between(0, last);
        for (var i = first; i < last;)
        {
            var length = Lexicon.Cues.Match(Text, tokens, i, IsScanned, out var cue);
            if (length == 0)
            {
                i++;
                continue;
            }

            _cues[i] = cue;
            _marks[i].Length = (byte)length;
            for (var k = 0; k < length; k++)
            {
                _marks[i + k].Back = (byte)k;
            }

            i += length;
        }
    }
}
