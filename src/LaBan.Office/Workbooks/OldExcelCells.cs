using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using LaBan.Office.Received;

namespace LaBan.Office.Workbooks;

/// <summary>Reads the cells of an .xls file. What the reader is not sure of is refused: the person can save it as .xlsx.</summary>
internal static class OldExcelCells
{
    public static RawWorkbook Read(ReadOnlyMemory<byte> file, CellTally tally)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var bounded = new BoundedStream(file);
        try
        {
            using var reader = ExcelReaderFactory.CreateBinaryReader(bounded, new ExcelReaderConfiguration { LeaveOpen = true });
            return new RawWorkbook(WorkbookKind.OldExcel, Sheets(reader, tally));
        }
        catch (InvalidPasswordException)
        {
            throw new ReportRefusedException(WorkbookProblems.Protected);
        }
        catch (Exception unsound) when (unsound is not (ReportRefusedException or OperationCanceledException))
        {
            // The reader of old files was written for sound ones: it fails in many ways on others.
            throw new ReportRefusedException(WorkbookProblems.OldExcelUnsound);
        }
    }

    private static List<RawSheet> Sheets(IExcelDataReader reader, CellTally tally)
    {
        var sheets = new List<RawSheet>();
        do
        {
            if (sheets.Count == tally.Limits.Sheets)
            {
                throw new ReportRefusedException(WorkbookProblems.TooManySheets(tally.Limits.Sheets));
            }

            sheets.Add(Sheet(reader, tally));
        }
        while (reader.NextResult());
        return sheets;
    }

    private static RawSheet Sheet(IExcelDataReader reader, CellTally tally)
    {
        var cells = new List<RawCell>();
        for (var row = 1; reader.Read(); row++)
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                if (Cell(reader, column, row, tally) is { Kind: not RawKind.Blank } cell)
                {
                    tally.Cell();
                    cells.Add(cell);
                }
            }
        }

        var merged = (reader.MergeCells ?? []).Take(tally.Limits.Merged)
            .Select(m => new MergedCells(m.FromRow + 1, m.FromColumn + 1, m.ToRow + 1, m.ToColumn + 1));
        return new RawSheet(reader.Name ?? "", reader.VisibleState is "hidden" or "veryhidden", cells, [.. merged]);
    }

    private static RawCell Cell(IExcelDataReader reader, int column, int row, CellTally tally) => reader.GetValue(column) switch
    {
        null => default,
        string words when string.IsNullOrWhiteSpace(words) => default,
        string words => new RawCell(row, column + 1, RawKind.Text, Words: tally.Words(words)),
        bool truth => new RawCell(row, column + 1, RawKind.Boolean, truth ? 1 : 0),
        double number => Number(row, column + 1, number, NumberFormats.KindOf(reader.GetNumberFormatIndex(column), Format(reader, column))),
        int number => new RawCell(row, column + 1, RawKind.Number, number),
        DateTime day => new RawCell(row, column + 1, RawKind.Date, Words: day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        TimeSpan => new RawCell(row, column + 1, RawKind.Date),
        _ => throw new ReportRefusedException(WorkbookProblems.OldExcelUnsound),
    };

    private static string? Format(IExcelDataReader reader, int column) =>
        reader.GetNumberFormatString(column) is { Length: > 0 } code ? code : null;

    private static RawCell Number(int row, int column, double binary, RawKind shown) =>
        ExcelNumber.Of(binary, out _) is { } number
            ? new RawCell(row, column, shown, number)
            : new RawCell(row, column, RawKind.TooLarge);

    /// <summary>A file that may be read a bounded number of times over: sectors that lead in a circle come to an end.</summary>
    private sealed class BoundedStream(ReadOnlyMemory<byte> file) : Stream
    {
        private const int TimesOver = 24;

        private readonly long _most = ((long)file.Length * TimesOver) + (1 << 20);
        private long _read;

        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => false;

        public override long Length => file.Length;

        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var left = Position < 0 || Position > file.Length ? throw new InvalidDataException() : file.Length - Position;
            var taken = (int)Math.Min(count, left);
            // A call that gives nothing counts too: the reader may ask for ever.
            _read += Math.Max(taken, 512);
            if (_read > _most)
            {
                throw new InvalidDataException();
            }

            file.Span.Slice((int)Position, taken).CopyTo(buffer.AsSpan(offset));
            Position += taken;
            return taken;
        }

        public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => file.Length + offset,
        };

        public override void Flush()
        {
        }

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
