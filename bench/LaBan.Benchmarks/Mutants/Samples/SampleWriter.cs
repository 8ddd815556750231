using System.Text;
using LaBan.Benchmarks.Mutants.Economy;
using LaBan.Text.Reading;

namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>Writes a sample report and keeps account of every figure and every word that a fault may change.</summary>
internal sealed class SampleWriter(Ledger ledger, Dice dice, string bullet)
{
    private readonly StringBuilder _text = new();
    private readonly List<PrintedNumber> _numbers = [];
    private readonly List<PrintedWord> _words = [];
    private readonly List<Pin> _pins = [];
    private readonly List<TableRow> _rows = [];
    private int _part;
    private int _tables;

    /// <summary>Writes one wording of a block. Does nothing, and says so, when none can be said of this province.</summary>
    public bool Write(string block, string argument = "")
    {
        var sayable = Wordings.Of(block).Select(w => Wording.Parse(w, argument)).Where(CanSay).ToList();
        if (sayable.Count == 0)
        {
            return false;
        }

        Say(dice.Pick(sayable));
        return true;
    }

    /// <summary>Writes one wording of a block as a paragraph of its own.</summary>
    public void Paragraph(string block, string before = "")
    {
        var start = _text.Length;
        _text.Append(before);
        if (Write(block))
        {
            Break();
        }
        else
        {
            _text.Length = start;
        }
    }

    /// <summary>Writes words as they are, as a paragraph of their own.</summary>
    public void Line(string text)
    {
        Say(Wording.Parse(text));
        Break();
    }

    /// <summary>Writes words as they are.</summary>
    public void Plain(string text) => _text.Append(text);

    /// <summary>Ends the line.</summary>
    public void Break() => _text.Append('\n');

    /// <summary>Begins a table.</summary>
    public void BeginTable() => _tables++;

    /// <summary>Writes a row of a table; each cell is a wording.</summary>
    public void Row(params ReadOnlySpan<string> cells)
    {
        var (start, placed) = (_text.Length, new List<TableCell>());
        foreach (var cell in cells)
        {
            _text.Append(placed.Count == 0 ? "" : "\t");
            var from = _text.Length;
            Say(Wording.Parse(cell));
            placed.Add(new(from, _text.Length, placed.Count));
        }

        _rows.Add(new(_tables - 1, placed, start, _text.Length));
        Break();
    }

    /// <summary>Ends a part of the report: the relations whose figures all stand in it are pinned there.</summary>
    public void EndPart()
    {
        var last = new Dictionary<string, PrintedNumber>();
        foreach (var number in _numbers.Skip(_part))
        {
            last[number.Figure.Key] = number;
        }

        foreach (var relation in ledger.Relations)
        {
            if (last.TryGetValue(relation.Target, out var target) && relation.Inputs.All(last.ContainsKey))
            {
                _pins.Add(new(relation, target, [.. relation.Inputs.Select(i => last[i])]));
            }
        }

        _part = _numbers.Count;
    }

    /// <summary>The report as it stands.</summary>
    public SampleReport Close(string name, DateOnly day, Setting setting)
    {
        EndPart();
        foreach (var group in _numbers.GroupBy(n => n.Figure.Key))
        {
            var places = group.ToList();
            for (var i = 1; i < places.Count; i++)
            {
                _pins.Add(new(Relation.Same(group.Key), places[i], [places[i - 1]]));
            }
        }

        return new(name, new SourceText(_text.ToString(), _rows), day, setting, _numbers, _words, _pins);
    }

    private bool CanSay(Wording wording) =>
        wording.Rises.All(k => ledger.IsSigned(k, 1)) && wording.Falls.All(k => ledger.IsSigned(k, -1)) && wording.Parts.All(CanSay);

    private bool CanSay(WordingPart part) => part switch
    {
        WordingPart.Number number => ledger.Find(number.Key) is not null,
        WordingPart.Verb verb => ledger.IsSigned(verb.Key, 1) || ledger.IsSigned(verb.Key, -1),
        WordingPart.Word word => ledger.Word(word.Name) is { } wording && CanSay(Wording.Parse(wording)),
        WordingPart.Block block => Wordings.Of(block.Name).Any(w => CanSay(Wording.Parse(w, block.Argument))),
        WordingPart.Choice choice => choice.Options.Any(CanSay),
        _ => true,
    };

    private void Say(Wording wording)
    {
        foreach (var part in wording.Parts)
        {
            Say(part);
        }
    }

    private void Say(WordingPart part)
    {
        switch (part)
        {
            case WordingPart.Plain plain:
                _text.Append(plain.Text.Replace("¶", "\n", StringComparison.Ordinal).Replace("•", bullet, StringComparison.Ordinal));
                break;
            case WordingPart.Number number:
                Print(ledger.Find(number.Key)!);
                break;
            case WordingPart.Verb verb:
                Mark("^" + verb.Key, () => _text.Append(ledger.IsSigned(verb.Key, 1) ? verb.Rise : verb.Fall));
                break;
            case WordingPart.Word word:
                Mark("@" + word.Name, () => Say(Wording.Parse(ledger.Word(word.Name)!)));
                break;
            case WordingPart.Choice choice:
                Say(dice.Pick([.. choice.Options.Where(CanSay)]));
                break;
            case WordingPart.Block block:
                Write(block.Name, block.Argument);
                break;
        }
    }

    private void Print(SampleFigure figure)
    {
        var start = _text.Length;
        _text.Append(figure.Printed);
        _numbers.Add(new(figure, start, _text.Length));
    }

    private void Mark(string name, Action write)
    {
        var start = _text.Length;
        write();
        _words.Add(new(name, start, _text.Length));
    }
}
