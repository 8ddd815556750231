using LaBan.Text.Checking.Wording;
using LaBan.Text.Checking.Arithmetic;
using LaBan.Text.Claims;
using LaBan.Text.Links;
using LaBan.Text.Mentions;

namespace LaBan.Text.Checking;

/// <summary>A document as the rules see it: its numbers as quantities, its claims, its sentences and headings.</summary>
internal sealed class CheckedReport
{
    private static readonly string[] Approximate =
        ["khoảng", "gần", "trên", "hơn", "xấp xỉ", "ước khoảng", "tới gần", "cỡ", "dưới", "trên dưới", "ngót", "tối thiểu", "ít nhất", "tối đa", "quá", "≈", "~"];

    private readonly Dictionary<int, (SentenceView Sentence, Draft Draft)> _places = [];
    private readonly Dictionary<int, Mention> _mentions = [];
    private readonly Dictionary<int, Figure?> _figures = [];
    private IReadOnlyList<Breakdown>? _breakdowns;
    private IReadOnlyList<Comparison>? _comparisons;
    private readonly IndicatorNaming _naming;
    private readonly Dictionary<int, string> _qualifiers = [];
    private readonly Dictionary<(int From, int To), string> _words = [];
    private string? _lowered;
    private readonly Dictionary<(string Code, string Label), bool> _named = [];
    private readonly Dictionary<(string Code, string Label), string> _extra = [];
    private readonly Dictionary<string, CatalogueIndicator> _indicators = new(StringComparer.Ordinal);

    /// <summary>A document that was read.</summary>
    public CheckedReport(ReportReading reading, ReportStructure structure, IReadOnlyList<CatalogueIndicator> catalogue, CheckOptions options, IndicatorNaming? naming = null)
    {
        _naming = naming ?? new IndicatorNaming();
        foreach (var indicator in catalogue)
        {
            _indicators[indicator.Code] = indicator;
        }

        (Reading, View, Sentences, Catalogue, Options) = (reading, structure.View, structure.Sentences, catalogue, options);
        foreach (var mention in reading.Mentions)
        {
            _mentions[mention.Start] = mention;
        }

        foreach (var sentence in Sentences)
        {
            foreach (var draft in sentence.Numbers)
            {
                _places[View.Tokens[draft.At].Start] = (sentence, draft);
            }
        }
    }

    /// <summary>The document as it was read.</summary>
    public ReportReading Reading { get; }

    /// <summary>What the check was asked for.</summary>
    public CheckOptions Options { get; }

    /// <summary>Its tokens, layout and cues.</summary>
    public ReportView View { get; }

    /// <summary>Its sentences in reading order, footnotes last.</summary>
    public IReadOnlyList<SentenceView> Sentences { get; }

    /// <summary>The indicators of the catalogue.</summary>
    public IReadOnlyList<CatalogueIndicator> Catalogue { get; }

    /// <summary>What it breaks down into parts, and its plain lists.</summary>
    public IReadOnlyList<Breakdown> Breakdowns => _breakdowns ??= BreakdownReader.Read(this);

    /// <summary>The values it compares with earlier ones.</summary>
    public IReadOnlyList<Comparison> Comparisons => _comparisons ??= [.. new ComparisonReader(this).Read()];

    /// <summary>Its sentences as quantities with the words between them.</summary>
    public IReadOnlyList<FigureLine> Lines => field ??= FigureLine.Read(this);

    /// <summary>The normal text.</summary>
    public string Text => Reading.Text.Text;

    /// <summary>Its numbers in the order of the text.</summary>
    public IReadOnlyList<Mention> Mentions => Reading.Mentions;

    /// <summary>The number that begins at an offset, or null.</summary>
    public Mention? MentionAt(int start) => _mentions.GetValueOrDefault(start);

    /// <summary>What it says of numbers of targets, passage by passage.</summary>
    public IReadOnlyList<IReadOnlyList<TargetTally>> TargetPassages => field ??= [.. TargetTally.ReadPassages(Text)];

    /// <summary>Where the numbers stand that count targets which are met, or all of them.</summary>
    public IReadOnlySet<int> TargetsMet => field ??= TargetPassages.SelectMany(p => p)
        .Where(t => t.Verdict is TargetVerdict.Fulfilled or TargetVerdict.Met or TargetVerdict.Exceeded)
        .SelectMany(t => new[] { t.Span.Start, t.WholeSpan.End > 0 ? t.WholeSpan.Start : t.Span.Start }).ToHashSet();

    /// <summary>Its claims in reading order.</summary>
    public IReadOnlyList<Claim> Claims => Reading.Claims;

    /// <summary>The indicator a number is about, when the catalogue has it.</summary>
    public CatalogueIndicator? IndicatorOf(Mention number) => number.Indicator is { } code ? _indicators.GetValueOrDefault(code) : null;

    /// <summary>The name of an indicator.</summary>
    public string? NameOf(string code) => _indicators.GetValueOrDefault(code)?.Name;

    /// <summary>The documents it cites, in the order of the text.</summary>
    public IReadOnlyList<DocumentReference> References => field ??= DocumentReference.Read(Text);

    /// <summary>The sentence a number stands in.</summary>
    public SentenceView SentenceOf(Mention number) => _places[number.Start].Sentence;

    /// <summary>The number while it was being read: its token, the end of its unit.</summary>
    public Draft DraftOf(Mention number) => _places[number.Start].Draft;

    /// <summary>The number that was read from a draft.</summary>
    public Mention MentionOf(Draft draft) => _mentions[View.Tokens[draft.At].Start];

    /// <summary>A number with its unit: "10.111,7 tỷ đồng".</summary>
    public TextSpan SpanOf(Mention number)
    {
        var draft = DraftOf(number);
        var last = View.Tokens[Math.Max(draft.At, draft.End - 1)];
        return new(number.Start, last.End > number.End && last.End - number.End < 40 ? last.End : number.End);
    }

    /// <summary>A year with the word before it: "năm 2023".</summary>
    public TextSpan SpanOf(Context.TimeExpression time)
    {
        var hasWord = time.First > 0 && View.Form(time.First - 1) is "năm" or "Năm" or "NĂM" or "nam";
        var first = hasWord ? time.First - 1 : time.First;
        return new(View.Tokens[first].Start, View.Tokens[time.Last - 1].End);
    }

    /// <summary>A number as a quantity, or null when it measures nothing.</summary>
    public Figure? Figure(Mention? number)
    {
        if (number is null)
        {
            return null;
        }

        if (!_figures.TryGetValue(number.Start, out var figure))
        {
            _figures[number.Start] = figure = Checking.Figure.Of(number, IsAbout(number) ? Precision.About : Precision.AsPrinted, IsNegative(number));
        }

        return figure;
    }

    /// <summary>A stretch of the text in small letters, its words one blank apart.</summary>
    public string Lowered(int from, int to)
    {
        if (!_words.TryGetValue((from, to), out var words))
        {
            // Small letters take as many code units as their capitals, so that places stay places.
            _lowered ??= Text.ToLowerInvariant();
            _words[(from, to)] = words = OneBlankApart(_lowered.AsSpan(from, to - from).Trim());
        }

        return words;
    }

    private static string OneBlankApart(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || char.IsWhiteSpace(text[i + 1])))
            {
                return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return text.ToString();
    }

    /// <summary>What narrows a figure down besides its indicator; figures are compared only under the same words.</summary>
    public string QualifierOf(Mention number)
    {
        if (!_qualifiers.TryGetValue(number.Start, out var qualifier))
        {
            _qualifiers[number.Start] = qualifier = Scope.Of(this, number);
        }

        return qualifier;
    }

    /// <summary>Whether the words beside a figure themselves name its indicator.</summary>
    public bool IsNamed(Mention number)
    {
        if (number.Label is not { } label || IndicatorOf(number) is not { } indicator)
        {
            return false;
        }

        if (!_named.TryGetValue((indicator.Code, label), out var isNamed))
        {
            _named[(indicator.Code, label)] = isNamed = _naming.Names(indicator, label);
        }

        return isNamed;
    }

    /// <summary>What the words beside a figure say beyond the name of its indicator.</summary>
    public string ExtraWords(Mention number)
    {
        if (number.Label is not { } label || IndicatorOf(number) is not { } indicator)
        {
            return "";
        }

        if (!_extra.TryGetValue((indicator.Code, label), out var extra))
        {
            _extra[(indicator.Code, label)] = extra = _naming.Extra(indicator, label);
        }

        return extra;
    }

    /// <summary>Whether a figure is said of the whole of its indicator.</summary>
    public bool IsWhole(Mention number) => Scope.IsWhole(this, number);

    /// <summary>A value with a minus of its own: "tăng trưởng đạt -10,1%". A change has its direction, and a dash between numbers is no sign.</summary>
    private bool IsNegative(Mention number) =>
        number.Role == NumberRole.Level && number.Start > 0 && Text[number.Start - 1] is '-' or '−'
        && (number.Start == 1 || Text[number.Start - 2] is ' ' or '\u00A0' or '\t' or '\n' or '(');

    /// <summary>Whether a word before the number says that it is rounded: "trên 1.400", "gần 3 lần".</summary>
    private bool IsAbout(Mention number)
    {
        var before = Text.AsSpan(Math.Max(0, number.Start - 12), Math.Min(12, number.Start)).TrimEnd();
        foreach (var word in Approximate)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetter(before[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }
}
