using System.Globalization;
using System.Xml;
using LaBan.Office.Received;
using LaBan.Office.Received.Docx;

namespace LaBan.Office.Workbooks;

/// <summary>Reads the cells of an Excel workbook as they were last calculated. No formula is run, no macro, nothing is fetched.</summary>
internal static class XlsxCells
{
    public static RawWorkbook Read(ReadOnlyMemory<byte> file, CellTally tally)
    {
        using var package = PackageFile.Open(file, tally.Limits.File);
        var parts = XlsxParts.Of(package, tally);
        var sheets = new List<RawSheet>();
        foreach (var listed in parts.Sheets)
        {
            using var xml = package.Xml(listed.Part) ?? throw new ReportRefusedException(WorkbookProblems.Damaged);
            sheets.Add(new SheetCells(xml, parts, tally).Read(listed));
        }

        return new RawWorkbook(parts.HasMacros ? WorkbookKind.WithMacros : WorkbookKind.Excel, sheets);
    }

    /// <summary>The cells of one sheet while its part is read.</summary>
    private sealed class SheetCells(XmlReader xml, XlsxParts parts, CellTally tally)
    {
        private readonly List<RawCell> _cells = [];
        private readonly List<MergedCells> _merged = [];
        private int _row;
        private int _column;

        public RawSheet Read(ListedSheet sheet)
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    Element();
                }
            }

            return new RawSheet(sheet.Name, sheet.IsHidden, Ordered(), _merged);
        }

        private void Element()
        {
            switch (xml.LocalName)
            {
                case "row":
                    _row = Whole(xml.GetAttribute("r")) ?? _row + 1;
                    _column = 0;
                    break;
                case "c":
                    Cell();
                    break;
                case "mergeCell" when _merged.Count < tally.Limits.Merged && Range(xml.GetAttribute("ref")) is { } range:
                    _merged.Add(range);
                    break;
            }
        }

        private void Cell()
        {
            tally.Cell();
            (_row, _column) = CellPlace.Read(xml.GetAttribute("r")) ?? (_row, _column + 1);
            var type = xml.GetAttribute("t") ?? "n";
            var style = Whole(xml.GetAttribute("s")) ?? 0;
            var (value, words, isFormula) = xml.IsEmptyElement ? (null, null, false) : Inner();
            var cell = Of(type, style, value, words, isFormula);
            if (cell.Kind != RawKind.Blank)
            {
                _cells.Add(cell);
            }
        }

        /// <summary>What stands in the cell: its value, words written into it, whether a formula stands there.</summary>
        private (string? Value, string? Words, bool IsFormula) Inner()
        {
            string? value = null;
            string? words = null;
            var isFormula = false;
            var depth = xml.Depth;
            while (xml.Read() && xml.Depth > depth)
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "is")
                {
                    words = SharedWords.Item(xml);
                }
                else if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "v" or "f")
                {
                    isFormula |= xml.LocalName == "f";
                    value = xml.LocalName == "v" ? SimpleText() : value;
                }
            }

            return (value, words, isFormula);
        }

        private string SimpleText()
        {
            if (xml.IsEmptyElement)
            {
                return "";
            }

            var depth = xml.Depth;
            var text = "";
            while (xml.Read() && xml.Depth > depth)
            {
                text = xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace ? text + xml.Value : text;
            }

            return text;
        }

        private RawCell Of(string type, int style, string? value, string? words, bool isFormula)
        {
            var text = type switch
            {
                "inlineStr" => words,
                "s" when Whole(value?.Trim()) is { } index && index < parts.Words.Count => parts.Words[index],
                "s" => null,
                "str" => value,
                _ => words,
            };
            return type switch
            {
                "inlineStr" or "s" or "str" => Words(text, isFormula),
                "b" when value is not null => Made(RawKind.Boolean, value.Trim() == "1" ? 1 : 0, isFormula: isFormula),
                "e" => Made(RawKind.Error, words: value ?? "#N/A", isFormula: isFormula),
                "d" when !string.IsNullOrWhiteSpace(value) => Made(RawKind.Date, words: tally.Words(value), isFormula: isFormula),
                _ => string.IsNullOrWhiteSpace(value) ? Made(isFormula ? RawKind.NoResult : RawKind.Blank, isFormula: isFormula) : Number(value, style, isFormula),
            };
        }

        private RawCell Words(string? text, bool isFormula) => string.IsNullOrWhiteSpace(text)
            ? Made(isFormula && text is null ? RawKind.NoResult : RawKind.Blank, isFormula: isFormula)
            : Made(RawKind.Text, words: tally.Words(text), isFormula: isFormula);

        private RawCell Number(string value, int style, bool isFormula)
        {
            var number = ExcelNumber.Read(value, out var tooLarge);
            var kind = tooLarge ? RawKind.TooLarge
                : number is null ? RawKind.Text
                : style < parts.Shown.Count ? parts.Shown[style]
                : RawKind.Number;
            return Made(kind, number ?? 0, number is null ? tally.Words(value) : null, isFormula);
        }

        private RawCell Made(RawKind kind, decimal amount = 0, string? words = null, bool isFormula = false) =>
            new(_row, _column, kind, amount, words, isFormula);

        /// <summary>Excel writes rows in order; other programs may not.</summary>
        private List<RawCell> Ordered()
        {
            for (var i = 1; i < _cells.Count; i++)
            {
                if ((_cells[i - 1].Row, _cells[i - 1].Column).CompareTo((_cells[i].Row, _cells[i].Column)) >= 0)
                {
                    return [.. _cells.OrderBy(c => c.Row).ThenBy(c => c.Column).DistinctBy(c => (c.Row, c.Column))];
                }
            }

            return _cells;
        }

        private static MergedCells? Range(string? reference)
        {
            var ends = reference?.Split(':');
            return ends is { Length: 2 } && CellPlace.Read(ends[0]) is { } first && CellPlace.Read(ends[1]) is { } last
                ? new MergedCells(first.Row, first.Column, last.Row, last.Column)
                : null;
        }

        private static int? Whole(string? text) =>
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
