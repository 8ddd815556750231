using LaBan.Text.Claims;
using LaBan.Text.Context;
using LaBan.Text.Lexicon;
using LaBan.Text.Links;
using LaBan.Text.Mentions;
using LaBan.Text.Normalising;
using LaBan.Text.Reading;
using LaBan.Text.Sentences;
using LaBan.Text.Tokens;
using LaBan.Text.Trace;

namespace LaBan.Text;

/// <summary>The stages of reading in their order: tokens, layout, cues, sentences, mentions, claims, links.</summary>
internal sealed class Pipeline(ReportLexicon lexicon, IndicatorIndex index, ReadingOptions options, ReadingTrace? trace)
{
    // A report is looked at for claims that can be linked already after so many sentences, a long one so often.
    private const int SentencesOfPart = 64;
    private const int Parts = 16;

    /// <summary>What was found on the way, once it has run.</summary>
    public ReportStructure? Structure { get; private set; }

    /// <summary>Reads a normal text.</summary>
    public (List<Mention> Mentions, List<Claim> Claims) Run(string text, IReadOnlyList<TableRow> rows)
    {
        var isScanned = ScanDetector.IsScanned(text);
        var tokens = Tokenizer.ReadReport(text, new WordForms(lexicon.Vocabulary, isScanned));
        var layout = Layout.Of(text, tokens, rows);
        tokens.GiveBack();
        var view = new ReportView(text, layout, lexicon, isScanned) { Trace = trace };
        var sentences = Sentences(view);
        var report = ReportPeriodReader.Read(sentences, options.AsOf);
        var claims = ReadClaims(view, report, sentences);
        Structure = new ReportStructure(view, sentences);
        return new ReadingWriter(view, claims).Write(sentences);
    }

    /// <summary>Cuts sentences and settles the numbers that stand apart from the grammar of figures.</summary>
    private List<SentenceView> Sentences(ReportView view)
    {
        var paragraphs = view.Layout.Paragraphs;
        var cut = trace is null ? TwoHalves.Middle(paragraphs.Count) : 0;
        var (early, late) = (new List<SentenceView>(), new List<SentenceView>());
        TwoHalves.Run(paragraphs.Count, cut, (from, to) =>
        {
            for (var i = from; i < to; i++)
            {
                Cut(view, paragraphs[i], from == 0 ? early : late);
            }
        });
        early.AddRange(late);
        return early;
    }

    private static void Cut(ReportView view, Paragraph paragraph, List<SentenceView> sentences)
    {
        view.FindCues(paragraph.First, paragraph.Last);
        for (var first = paragraph.First; first < paragraph.Last;)
        {
            var last = paragraph.Kind == ParagraphKind.Row ? paragraph.Last : SentenceSplitter.End(view.Text, view.Tokens, first, paragraph.Last);
            var sentence = new SentenceView(view, paragraph, first, last);
            SettleMarks(sentence);
            SymbolReader.Read(sentence);
            NameReader.ReadGlued(sentence);
            DateReader.Read(sentence);
            TimeRoles.Mark(sentence);
            sentences.Add(sentence);
            first = last;
        }
    }

    private static void SettleMarks(SentenceView sentence)
    {
        foreach (var number in sentence.Numbers)
        {
            if (sentence.View.Layout.Enumerators.Contains(sentence.View.Tokens[number.At].Start))
            {
                number.Settle(NumberRole.Enum, 0.95m);
                sentence.View.Trace?.Note(sentence.View.Tokens[number.At].Start, "marks",
                    "Đánh số mục, trang hoặc chú thích; không phải số liệu.", "It numbers an item, a page or a note; it is no figure.");
            }
        }
    }

    /// <summary>Reads the sentences and their claims, and links these.</summary>
    private List<ClaimDraft> ReadClaims(ReportView view, Section report, List<SentenceView> sentences)
    {
        var (reader, claims) = (new SentenceReader(view, report, sentences), new ClaimReader());
        var links = index.Indicators.Count > 0 ? new LinkStage(index, view, claims.Claims) : null;
        var parts = trace is null && sentences.Count >= TwoHalves.Worth ? Math.Min(Parts, sentences.Count / SentencesOfPart) : 1;
        for (var part = 0; part < parts; part++)
        {
            Read(sentences.Count * part / parts, sentences.Count * (part + 1) / parts);
            if (part + 1 < parts)
            {
                links?.Offer();
            }
        }

        links?.Finish();
        return claims.Claims;

        void Read(int from, int to)
        {
            reader.Read(from, to);
            for (var i = from; i < to; i++)
            {
                claims.Read(sentences[i]);
            }
        }
    }
}
