namespace LaBan.Text.Links;

/// <summary>The words around something by their places in the document's list, each with the weight of the nearest place it stands in.</summary>
internal sealed class WordWeights
{
    private float[] _weights = new float[64];

    /// <summary>The places of the words that weigh something, in the order they were met.</summary>
    public List<int> Places { get; } = [];

    /// <summary>What a word weighs; 0 for one that was not met.</summary>
    public float this[int place] => place >= 0 && place < _weights.Length ? _weights[place] : 0;

    /// <summary>Gives a word a weight unless it has a greater one.</summary>
    public void Add(int place, float weight)
    {
        if (place < 0)
        {
            return;
        }

        if (place >= _weights.Length)
        {
            Grow(Math.Max(place + 1, _weights.Length * 2));
        }

        if (_weights[place] == 0)
        {
            Places.Add(place);
        }

        _weights[place] = Math.Max(_weights[place], weight);
    }

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        foreach (var place in Places)
        {
            _weights[place] = 0;
        }

        Places.Clear();
    }

    private void Grow(int length)
    {
        var weights = new float[length];
        Array.Copy(_weights, weights, _weights.Length);
        _weights = weights;
    }
}
