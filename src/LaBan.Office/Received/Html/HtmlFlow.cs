using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser.Tokens;
using LaBan.Text.Reading;

namespace LaBan.Office.Received.Html;

/// <summary>Turns the tags and texts of a page into paragraphs, items and rows.</summary>
internal sealed class HtmlFlow(SourceTextBuilder text)
{
    private readonly StringBuilder _words = new();
    private readonly Stack<int> _lists = [];
    private readonly HtmlRows _rows = new();
    private string? _passedOver;
    private HiddenPart? _hidden;
    private bool _isPreformatted;

    public void Text(string data)
    {
        if (_passedOver is not null || _hidden is not null)
        {
            return;
        }

        if (_isPreformatted)
        {
            _words.Append(data);
            return;
        }

        foreach (var c in data)
        {
            var isBlank = c is ' ' or '\t' or '\n' or '\r' or '\f';
            if (!isBlank)
            {
                _words.Append(c);
            }
            else if (_words.Length > 0 && _words[^1] is not (' ' or '\n'))
            {
                _words.Append(' ');
            }
        }
    }

    public void Open(HtmlTagToken tag)
    {
        if (_passedOver is not null || IsPassedOver(tag.Name))
        {
            _passedOver ??= tag.IsSelfClosing ? null : tag.Name;
            return;
        }

        if (_hidden is not null && !_hidden.EndsAt(tag, IsBlock(tag.Name)))
        {
            return;
        }

        _hidden = HiddenPart.OpenedBy(tag);

        if (_hidden is not null && !IsBlock(tag.Name))
        {
            return;
        }

        if (tag.Name == "br")
        {
            _words.Append('\n');
        }
        else if (IsBlock(tag.Name))
        {
            EndParagraph();
            _rows.Open(tag, text);
            Enter(_hidden is not null && tag.Name == "li" ? "" : tag.Name);
        }
    }

    public void Close(string name)
    {
        if (_passedOver is not null)
        {
            _passedOver = name == _passedOver ? null : _passedOver;
            return;
        }

        if (_hidden is not null && !_hidden.EndsAt(name))
        {
            return;
        }

        _hidden = null;
        if (!IsBlock(name))
        {
            return;
        }

        EndParagraph();
        _rows.Close(name, text);
        _isPreformatted &= name != "pre";
        if (name is "ul" or "ol" && _lists.Count > 0)
        {
            _lists.Pop();
        }
    }

    public SourceText End()
    {
        EndParagraph();
        _rows.End(text);
        return text.Build();
    }

    private static bool IsPassedOver(string name) =>
        name is "script" or "style" or "title" or "template" or "noscript" or "svg" or "math" or "iframe" or "object" or "select" or "textarea" or "xmp" or "noembed" or "noframes";

    private static bool IsBlock(string name) => name is "p" or "div" or "li" or "ul" or "ol" or "table" or "thead" or "tbody" or "tfoot" or "tr" or "td" or "th"
        or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "blockquote" or "pre" or "section" or "article" or "header" or "footer" or "main"
        or "nav" or "aside" or "hr" or "dl" or "dt" or "dd" or "figure" or "figcaption" or "caption" or "address" or "center" or "form"
        or "fieldset" or "body" or "html" or "head";

    private void Enter(string name)
    {
        switch (name)
        {
            case "ul":
                _lists.Push(-1);
                break;
            case "ol":
                _lists.Push(0);
                break;
            case "li" when _lists.TryPop(out var count):
                _words.Append(count < 0 ? "- " : string.Create(CultureInfo.InvariantCulture, $"{count + 1}. "));
                _lists.Push(count < 0 ? count : count + 1);
                break;
            case "pre":
                _isPreformatted = true;
                break;
        }
    }

    private void EndParagraph()
    {
        if (_words.Length == 0)
        {
            return;
        }

        var paragraph = _words.ToString();
        _words.Clear();
        if (!_rows.Take(paragraph))
        {
            text.Paragraph(paragraph);
        }
    }
}
