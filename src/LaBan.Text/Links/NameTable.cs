using LaBan.Text.Lexicon;
using LaBan.Text.Tokens;

namespace LaBan.Text.Links;

/// <summary>
/// All names of a catalogue as words: those of each name one after the other, and for each word the names that have it. Built at every
/// start of the program: flat arrays by number, filled in two passes.
/// </summary>
internal sealed class NameTable(Vocabulary vocabulary)
{
    private readonly Sequence<NameWord> _words = new(1 << 13);
    private readonly Sequence<int> _indicators = new(1 << 11);
    private readonly Sequence<int> _starts = new(1 << 11);
    private float[] _telling = new float[1];
    private float[] _totals = new float[1];

    // By the place of a word in the names: first how much it counts there, then how telling it is; and its slot.
    private Sequence<float> _shares = new(1 << 13);
    private float[] _weights = new float[1];
    private int[] _slots = [];

    // By slot: its word, the next slot of the same bare word + 1, where its names begin, and those names with their weights.
    private NameWord[] _wordOfSlot = new NameWord[1 << 11];
    private int[] _nextOfSlot = new int[1 << 11];
    private int[] _firstName = [];
    private int[] _having = [];
    private float[] _weightsIn = new float[1];

    // By bare word: its first and its last slot + 1.
    private int[] _firstSlot = [];
    private int[] _lastSlot = [];

    /// <summary>How many names there are.</summary>
    public int Count => _indicators.Count;

    /// <summary>How many different words they have.</summary>
    public int SlotCount { get; private set; }

    /// <summary>One name.</summary>
    public NameVariant this[int variant]
    {
        get
        {
            var (first, length) = (_starts[variant], _starts[variant + 1] - _starts[variant]);
            return new(_words.All.Slice(first, length), new(_weights, first, length), new(_slots, first, length), _totals[variant]);
        }
    }

    /// <summary>Whose name it is.</summary>
    public int IndicatorOf(int variant) => _indicators[variant];

    /// <summary>The sum of the weights of a name's words.</summary>
    public float TotalOf(int variant) => _totals[variant];

    /// <summary>The names that have the word of a slot.</summary>
    public ReadOnlySpan<int> Having(int slot) => new(_having, _firstName[slot], _firstName[slot + 1] - _firstName[slot]);

    /// <summary>How telling the word of a slot is in each of the names that have it.</summary>
    public ReadOnlySpan<float> WeightsIn(int slot) => new(_weightsIn, _firstName[slot], _firstName[slot + 1] - _firstName[slot]);

    /// <summary>How telling a word is: rarer in the catalogue is more; 0 for a word no name has.</summary>
    public float WeightOf(int word) => word >= 0 && word < _telling.Length ? _telling[word] : 0;

    /// <summary>The words of names that a word of a text may be.</summary>
    public int[] SlotsOf(NameWord word)
    {
        var count = 0;
        for (var slot = FirstSlot(word); slot >= 0; slot = _nextOfSlot[slot] - 1)
        {
            count += _wordOfSlot[slot].Meets(word) ? 1 : 0;
        }

        var slots = new int[count];
        for (int slot = FirstSlot(word), at = 0; at < count; slot = _nextOfSlot[slot] - 1)
        {
            if (_wordOfSlot[slot].Meets(word))
            {
                slots[at++] = slot;
            }
        }

        return slots;
    }

    /// <summary>Adds a name; those of one indicator are added together.</summary>
    public void Add(int indicator, SharedWords words)
    {
        if (words.Count == 0)
        {
            return;
        }

        _indicators.Add(indicator);
        _starts.Add(_words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            _words.Add(words.Word(i));
            _shares.Add(words.Share(i));
        }
    }

    /// <summary>Weighs the words once all names are there, and turns names by word into words by name.</summary>
    /// <param name="indicators">How many indicators the catalogue has.</param>
    public void Close(int indicators)
    {
        _starts.Add(_words.Count);
        _telling = Telling(indicators);
        (_firstSlot, _lastSlot) = (new int[vocabulary.Count], new int[vocabulary.Count]);
        (_weights, _slots, _totals) = (_shares.Close(), new int[_words.Count], new float[Count]);
        _shares = new(0);
        for (var variant = 0; variant < Count; variant++)
        {
            var total = 0.0;
            for (var i = _starts[variant]; i < _starts[variant + 1]; i++)
            {
                _weights[i] *= _telling[_words[i].Bare];
                _slots[i] = SlotOf(_words[i]);
                total += _weights[i];
            }

            _totals[variant] = (float)total;
        }

        Turn();
    }

    /// <summary>Counts in how many indicators each word occurs.</summary>
    private float[] Telling(int indicators)
    {
        var (counts, last) = (new int[vocabulary.Count], new int[vocabulary.Count]);
        for (var variant = 0; variant < Count; variant++)
        {
            var own = _indicators[variant] + 1;
            for (var i = _starts[variant]; i < _starts[variant + 1]; i++)
            {
                var word = _words[i].Bare;
                counts[word] += last[word] == own ? 0 : 1;
                last[word] = own;
            }
        }

        var telling = new float[counts.Length];
        for (var word = 0; word < telling.Length; word++)
        {
            telling[word] = counts[word] == 0 ? 0 : (float)Math.Sqrt(Math.Log(1 + (double)indicators / counts[word]));
        }

        return telling;
    }

    private void Turn()
    {
        _firstName = new int[SlotCount + 1];
        foreach (var slot in _slots)
        {
            _firstName[slot + 1]++;
        }

        for (var slot = 0; slot < SlotCount; slot++)
        {
            _firstName[slot + 1] += _firstName[slot];
        }

        var next = new int[SlotCount];
        (_having, _weightsIn) = (new int[_slots.Length], new float[_slots.Length]);
        for (var variant = 0; variant < Count; variant++)
        {
            for (var i = _starts[variant]; i < _starts[variant + 1]; i++)
            {
                var at = _firstName[_slots[i]] + next[_slots[i]]++;
                (_having[at], _weightsIn[at]) = (variant, _weights[i]);
            }
        }
    }

    private int FirstSlot(NameWord word) => word.Bare >= 0 && word.Bare < _firstSlot.Length ? _firstSlot[word.Bare] - 1 : -1;

    private int SlotOf(NameWord word)
    {
        for (var known = FirstSlot(word); known >= 0; known = _nextOfSlot[known] - 1)
        {
            if (_wordOfSlot[known] == word)
            {
                return known;
            }
        }

        var slot = SlotCount++;
        if (slot == _wordOfSlot.Length)
        {
            Array.Resize(ref _wordOfSlot, slot * 2);
            Array.Resize(ref _nextOfSlot, slot * 2);
        }

        _wordOfSlot[slot] = word;
        ref var before = ref _lastSlot[word.Bare] == 0 ? ref _firstSlot[word.Bare] : ref _nextOfSlot[_lastSlot[word.Bare] - 1];
        before = _lastSlot[word.Bare] = slot + 1;
        return slot;
    }
}
