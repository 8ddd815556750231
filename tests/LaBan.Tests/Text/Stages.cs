using LaBan.Text.Context;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Sentences;
using LaBan.Text.Tokens;

namespace LaBan.Tests.Text;

/// <summary>The stages of reading one at a time, over the lexicon without a catalogue.</summary>
internal static class Stages
{
    private static readonly Lazy<ReportLexicon> Words = new(() =>
    {
        var lexicon = new ReportLexicon(new Vocabulary());
        lexicon.Seal();
        return lexicon;
    });

    /// <summary>The lexicon.</summary>
    public static ReportLexicon Lexicon => Words.Value;

    /// <summary>Tokens of a text.</summary>
    public static Token[] Tokens(string text) => Read(text).Close();

    private static Sequence<Token> Read(string text) => Tokenizer.Read(text, new WordForms(Lexicon.Vocabulary, repair: false));

    /// <summary>The printed forms of the tokens of a text; "¶" for the end of a line.</summary>
    public static string[] Forms(string text) =>
        [.. Tokens(text).Select(t => t.Kind == TokenKind.Break ? "¶" : text[t.Start..t.End])];

    /// <summary>The paragraphs of a text laid out.</summary>
    public static Layout Lay(string text) => Layout.Of(text, Read(text), []);

    /// <summary>A text as one sentence, symbols of documents and dates read.</summary>
    public static SentenceView Sentence(string text)
    {
        var view = new ReportView(text, Lay(text), Lexicon, isScanned: false);
        view.FindCues(0, view.Tokens.Length);
        var paragraph = view.Layout.Paragraphs.ShouldHaveSingleItem();
        var sentence = new SentenceView(view, paragraph, paragraph.First, paragraph.Last);
        SymbolReader.Read(sentence);
        DateReader.Read(sentence);
        return sentence;
    }
}
