using AngleSharp.Html.Parser.Tokens;

namespace LaBan.Office.Received.Html;

/// <summary>A part of a page that is not shown, from the tag that hides it to where the part ends.</summary>
internal sealed class HiddenPart(string name)
{
    private int _within = 1;

    /// <summary>The part that a tag opens and hides, if it does.</summary>
    public static HiddenPart? OpenedBy(HtmlTagToken tag) =>
        tag.IsSelfClosing || IsAlone(tag.Name) || !IsHidden(tag) ? null : new HiddenPart(tag.Name);

    /// <summary>Whether a tag within ends it: what needs no closing tag ends where the next of its kind begins.</summary>
    public bool EndsAt(HtmlTagToken tag, bool isBlock)
    {
        if (_within == 1 && IsClosedBy(tag.Name, isBlock))
        {
            return true;
        }

        _within += IsCounted(tag.Name) && !tag.IsSelfClosing ? 1 : 0;
        return false;
    }

    /// <summary>Whether a closing tag ends it.</summary>
    public bool EndsAt(string closing)
    {
        _within -= IsCounted(closing) ? 1 : 0;
        return _within <= 0;
    }

    private bool IsClosedBy(string opening, bool isBlock) => name switch
    {
        "p" => isBlock,
        "li" or "tr" => opening == name,
        "td" or "th" => opening is "td" or "th" or "tr",
        "dt" or "dd" => opening is "dt" or "dd",
        _ => false,
    };

    /// <summary>Its own kind, and what such parts stand in: the end of a list ends the item that is open.</summary>
    private bool IsCounted(string tag) =>
        tag == name || (name is "li" && tag is "ul" or "ol") || (name is "tr" or "td" or "th" && tag is "table") || (name is "dt" or "dd" && tag is "dl")
        || (name is "p" && tag is "div" or "td" or "body");

    private static bool IsHidden(HtmlTagToken tag)
    {
        var style = tag.GetAttribute("style");
        return tag.Attributes.Exists(a => a.Name == "hidden")
            || (style is not null && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsAlone(string tag) => tag is "br" or "hr" or "img" or "input" or "meta" or "link" or "col" or "area" or "base" or "embed" or "source" or "track" or "wbr";
}
