using System.Text;
using LaBan.Measures;

namespace LaBan.App.Documents;

/// <summary>
/// The records of a catalogue file. The import reads CSV with <c>CsvTable</c>, which explains every fault; here a file that has passed
/// it is read again at every start of a text command, where loading that reader would take longer than reading the report.
/// </summary>
internal sealed class CatalogueRecords(string text)
{
    private readonly string _text = ViText.Nfc(text.TrimStart('\uFEFF'));
    private readonly StringBuilder _field = new();
    private int _at;

    /// <summary>The line the last record ends on.</summary>
    public int Line { get; private set; }

    /// <summary>The next record, or null after the last; blank lines are passed over.</summary>
    public List<string>? Next()
    {
        while (_at < _text.Length)
        {
            var record = new List<string>();
            do
            {
                record.Add(Field());
            }
            while (Take(','));

            EndLine();
            if (record.Count > 1 || record[0].Length > 0)
            {
                return record;
            }
        }

        return null;
    }

    private bool Take(char sign)
    {
        var found = _at < _text.Length && _text[_at] == sign;
        _at += found ? 1 : 0;
        return found;
    }

    private void EndLine()
    {
        Take('\r');
        Take('\n');
        Line++;
    }

    private string Field()
    {
        if (!Take('"'))
        {
            var end = _text.AsSpan(_at).IndexOfAny(',', '\r', '\n');
            var field = end < 0 ? _text[_at..] : _text.Substring(_at, end);
            _at += field.Length;
            return field;
        }

        _field.Clear();
        while (_at < _text.Length)
        {
            var end = _text.IndexOf('"', _at);
            end = end < 0 ? _text.Length : end;
            _field.Append(_text, _at, end - _at);
            _at = Math.Min(end + 1, _text.Length);
            if (!Take('"'))
            {
                break;
            }

            _field.Append('"');
        }

        return _field.ToString();
    }
}
