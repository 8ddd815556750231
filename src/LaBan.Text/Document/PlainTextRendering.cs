using System.Text;

namespace LaBan.Text.Document;

/// <summary>Writes out the words of a document in the order they are printed.</summary>
internal sealed class PlainTextRendering
{
    private readonly StringBuilder _text = new();

    public string Of(TextDocument document)
    {
        if (document.Frame is { } frame)
        {
            Head(frame);
        }

        Blocks(document.Body);
        if (document.Frame is { } closing)
        {
            Close(closing);
        }

        Blocks(document.Annexes);
        return _text.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Text(IEnumerable<Run> runs) => string.Concat(runs.Select(run => run.Text));

    private void Head(AdministrativeFrame frame)
    {
        Line(frame.SuperiorAgency);
        Lines(frame.IssuingAgency);
        Lines([frame.NumberLine, AdministrativeFrame.Nation, AdministrativeFrame.Motto, frame.PlaceAndDate, frame.TypeName]);
        Lines(frame.Subject);
        Lines(frame.AddresseeLines);
    }

    private void Close(AdministrativeFrame frame)
    {
        Line("Nơi nhận:");
        Lines(frame.RecipientLines);
        Lines(frame.SignatureLines);
        Line(frame.SignerName);
    }

    private void Blocks(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Lines(LinesOf(block));
        }
    }

    private static IEnumerable<string?> LinesOf(Block block) => block switch
    {
        Heading heading => [heading.Printed],
        Paragraph paragraph => [Text(paragraph.Runs)],
        Bullet bullet => [bullet.Mark + Text(bullet.Runs)],
        Note note => [Text(note.Runs)],
        AnnexStart annex => [annex.Printed, annex.ReferenceLine],
        Chart chart => [chart.Title, $"Đơn vị tính: {chart.Unit}", chart.Source],
        Table table => TableLines(table),
        _ => [],
    };

    private static IEnumerable<string?> TableLines(Table table)
    {
        yield return table.Caption;
        yield return table.Unit is null ? null : $"Đơn vị tính: {table.Unit}";
        yield return string.Join('\t', table.Columns.Select(Head));
        if (table.HasNumberRow)
        {
            yield return string.Join('\t', table.Columns.Select(column => column.Number));
        }

        foreach (var row in table.Rows)
        {
            yield return string.Join('\t', row.Cells.Select(cell => Text(cell.Runs)));
        }
    }

    private static string Head(TableColumn column) =>
        column.Group is null ? column.Title : $"{column.Group}: {column.Title}";

    private void Lines(IEnumerable<string?> lines)
    {
        foreach (var line in lines)
        {
            Line(line);
        }
    }

    private void Line(string? line)
    {
        if (line is not null)
        {
            _text.Append(line).Append('\n');
        }
    }
}
