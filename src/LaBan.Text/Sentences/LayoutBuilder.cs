using LaBan.Text.Reading;
using LaBan.Text.Tokens;

namespace LaBan.Text.Sentences;

/// <summary>Takes printed lines one by one and joins them into paragraphs.</summary>
internal sealed class LayoutBuilder(string text, Sequence<Token> tokens, IReadOnlyList<TableRow> rows, (int PageWidth, int Printed) lines)
{
    private const int RuleIndent = 20;

    private readonly int _pageWidth = lines.PageWidth;
    private readonly Sequence<Token> _body = new(lines.Printed);
    private readonly Sequence<Token> _notes = new(0);
    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<Paragraph> _footnotes = [];
    private readonly HashSet<int> _enumerators = new(0);
    private Paragraph? _open;
    private Paragraph? _note;
    private Line _previous;
    private int _blanks;
    private int _row;
    private int _inline;
    private bool _rule;

    private Stretch<Token> All => tokens.All;

    /// <summary>Takes the next line.</summary>
    public void Take(Line line)
    {
        if (line.IsBlank)
        {
            _blanks++;
            _rule |= line.Indent >= RuleIndent;
            return;
        }

        if (TakeRow(line) || TakeSeparator(line) || TakePageNumber(line) || TakeFootnote(line))
        {
            _blanks = 0;
            return;
        }

        TakeBody(line);
        _previous = line;
        _blanks = 0;
        _rule = false;
    }

    /// <summary>Closes the last paragraph and puts the footnotes behind the body.</summary>
    public Layout Finish()
    {
        Close();
        foreach (var note in _footnotes)
        {
            _paragraphs.Add(new Paragraph
            {
                Kind = ParagraphKind.Footnote,
                Level = note.Level,
                First = note.First + _body.Count,
                Last = note.Last + _body.Count,
                Footnote = note.Footnote,
            });
        }

        _body.Add(_notes, 0, _notes.Count);
        return new Layout { Tokens = _body.Close(), Paragraphs = _paragraphs, Enumerators = _enumerators };
    }

    private bool TakeRow(Line line)
    {
        while (_row < rows.Count && rows[_row].End <= line.Start)
        {
            _row++;
        }

        if (_row >= rows.Count || line.Start < rows[_row].Start)
        {
            return false;
        }

        var row = rows[_row];
        if (_open?.Row != row)
        {
            Close();
            _open = new Paragraph { Kind = ParagraphKind.Row, Level = 5, First = _body.Count, Row = row };
        }

        Append(line);
        return true;
    }

    /// <summary>A line of dashes or underscores: the rule above footnotes, or an ornament.</summary>
    private bool TakeSeparator(Line line)
    {
        foreach (var token in All[line.First..line.Last])
        {
            if (token.Kind != TokenKind.Mark)
            {
                return false;
            }
        }

        _rule |= line.Last - line.First >= 5;
        return true;
    }

    private bool TakePageNumber(Line line)
    {
        var number = All[line.First];
        if (line.Last - line.First != 1 || !number.IsNumber || number.Length > 3 || (_pageWidth == 0 && !line.AfterPage))
        {
            return false;
        }

        _enumerators.Add(number.Start);
        _body.Add(number);
        if (_open is null)
        {
            _open = new Paragraph { Kind = ParagraphKind.Body, Level = 5, First = _body.Count - 1 };
        }

        return true;
    }

    private bool TakeFootnote(Line line)
    {
        var newPage = line.AfterPage || (_pageWidth > 0 && line.Indent == 1 && _previous.Indent != 1);
        if (newPage)
        {
            _note = null;
        }

        if (FootnoteNumber(line, newPage) is { } number)
        {
            CloseNote();
            _note = new Paragraph { Kind = ParagraphKind.Footnote, Level = 5, First = _notes.Count, Footnote = number };
            _footnotes.Add(_note);
            _enumerators.Add(All[line.First].Start);
        }

        if (_note is null)
        {
            return false;
        }

        _notes.Add(tokens, line.First, line.Last);
        _note.Last = _notes.Count;
        return true;
    }

    private void CloseNote() => _note = null;

    /// <summary>"3 Năm 2020, …" at the foot of a page: the next number in turn, before a capital, under a rule or a blank line.</summary>
    private int? FootnoteNumber(Line line, bool newPage)
    {
        var first = All[line.First];
        if (_pageWidth == 0 || newPage || !first.IsNumber || first.Length > 2 || line.Last - line.First < 3)
        {
            return null;
        }

        var second = All[line.First + 1];
        var value = int.TryParse(text.AsSpan(first.Start, first.Length), System.Globalization.NumberStyles.None, null, out var number) ? number : 0;
        var isNext = value > 0 && value == (_footnotes.Count == 0 ? 1 : _footnotes[^1].Footnote + 1);
        var isBelow = _rule || _note is not null || (_blanks > 0 && !IsDoubleSpaced);
        return isNext && isBelow && second.IsWord && char.IsUpper(text[second.Start]) ? value : value > 0 && _rule && second.IsWord && char.IsUpper(text[second.Start]) ? value : null;
    }

    private int _spaced;
    private int _tight;

    private bool IsDoubleSpaced => _spaced > _tight;

    private void TakeBody(Line line)
    {
        _ = _blanks > 0 ? _spaced++ : _tight++;
        var mark = Enumerator.Read(text, All, line.First, line.Last);
        if (_open is null || _open.Kind == ParagraphKind.Row || !LineJoin.Continues(Glance(line, mark)))
        {
            Close();
            _open = new Paragraph { Kind = ParagraphKind.Body, Level = mark.Level < 0 ? 6 : mark.Level, First = _body.Count };
            if (mark.Number >= 0)
            {
                _enumerators.Add(tokens[mark.Number].Start);
            }
        }

        Append(line);
    }

    private LineJoin Glance(Line line, Enumerator mark) => new(
        text, All[_previous.First..(_previous.Last)], All[line.First..line.Last], _previous, mark,
        _open!.Level < 6, _pageWidth, _blanks > 0 && !IsDoubleSpaced && _pageWidth > 0 && !line.AfterPage && line.Indent != 1);

    /// <summary>Copies a line into the body; a footnote written in place, "[1: …]", goes to the footnotes.</summary>
    private void Append(Line line)
    {
        if (_inline == 0 && !HasBracket(All[line.First..line.Last]))
        {
            _body.Add(tokens, line.First, line.Last);
            return;
        }

        var held = (First: 0, Last: 0);
        for (var i = line.First; i < line.Last; i++)
        {
            var token = tokens[i];
            if (_inline == 0 && i > line.First && !NoteCall.Yields(tokens[i - 1]) && NoteCall.LengthAt(All, i, line.Last) is > 0 and var length)
            {
                held = (i, i + length);
                i += length - 1;
                continue;
            }

            held = held.Last > 0 && NoteCall.Yields(token) ? GiveBack(held) : held;
            if (_inline == 0 && !OpensInlineNote(i, line.Last))
            {
                _body.Add(token);
                continue;
            }

            if (_inline == 0)
            {
                var value = int.TryParse(text.AsSpan(tokens[i + 1].Start, tokens[i + 1].Length), out var number) ? number : 0;
                _footnotes.Add(new Paragraph { Kind = ParagraphKind.Footnote, Level = 5, First = _notes.Count, Footnote = value });
                _enumerators.Add(tokens[i + 1].Start);
            }

            _inline += token.Is('[') ? 1 : token.Is(']') ? -1 : 0;
            _notes.Add(token);
            _footnotes[^1].Last = _notes.Count;
        }

        GiveBack(held);
    }

    /// <summary>"26[^1] tỷ USD," is read as "26 tỷ USD[^1],": the call of a note parts no number from its unit, and no unit from what follows.</summary>
    private (int First, int Last) GiveBack((int First, int Last) call)
    {
        _body.Add(tokens, call.First, call.Last);
        return default;
    }

    private static bool HasBracket(Stretch<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Is('['))
            {
                return true;
            }
        }

        return false;
    }

    private bool OpensInlineNote(int at, int last) =>
        tokens[at].Is('[') && at + 2 < last && tokens[at + 1].IsNumber && tokens[at + 1].Length < 4 && tokens[at + 2].Is(':');

    private void Close()
    {
        if (_open is null)
        {
            return;
        }

        _open.Last = _body.Count;
        _inline = 0;
        if (_open.Last > _open.First)
        {
            _open.Kind = _open.Kind == ParagraphKind.Row
                ? ParagraphKind.Row
                : ParagraphKinds.Of(text, _body.All[_open.First.._open.Last], _open.Level);
            _paragraphs.Add(_open);
        }

        _open = null;
    }
}
