using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;
using LaBan.Text.Reading;

namespace LaBan.Office.Received.Html;

/// <summary>
/// Reads a web page tag by tag, without building a tree: time and memory stay in step with its length whatever it holds. Nothing is
/// fetched and no script is run.
/// </summary>
internal static class HtmlReport
{
    public static SourceText Read(string page, ReadingLimits limits, CancellationToken cancel)
    {
        using var source = new TextSource(page);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
        var flow = new HtmlFlow(new SourceTextBuilder(limits.Characters));
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            cancel.ThrowIfCancellationRequested();
            switch (token.Type)
            {
                case HtmlTokenType.Character:
                    flow.Text(token.Data);
                    break;
                case HtmlTokenType.StartTag:
                    var tag = token.AsTag();
                    flow.Open(tag);
                    tokens.State = Mode(tag.Name);
                    break;
                case HtmlTokenType.EndTag:
                    flow.Close(token.Name);
                    break;
            }
        }

        return flow.End();
    }

    /// <summary>How the text within a tag is written: tags within a script are no tags.</summary>
    private static HtmlParseMode Mode(string tag) => tag switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };
}
