using System.IO.Compression;
using System.Text.RegularExpressions;
using LaBan.Model.Collection;
using LaBan.Office.Workbooks;

namespace LaBan.App.Tests.Collection;

/// <summary>A template as somebody filled it with a spreadsheet program.</summary>
internal static class FilledTemplate
{
    private const string Sheet = "xl/worksheets/sheet1.xml";

    /// <summary>The template with figures in the cells of lines and columns; "=REF" leaves an error.</summary>
    public static byte[] Of(byte[] template, params (FormLine Line, string Column, string Value)[] figures)
    {
        var cells = WorkbookFile.Read(template, cancel: TestContext.Current.CancellationToken).Value!.Sheets.Single().Cells;
        var xml = SheetOf(template);
        foreach (var (line, column, value) in figures)
        {
            var row = cells.Single(c => c.Words?.StartsWith($"laban:dong:{line.Id}:", StringComparison.Ordinal) == true).Row;
            var at = cells.Single(c => c.Words?.StartsWith($"laban:cot:{column}:", StringComparison.Ordinal) == true).Column;
            var name = CellPlace.Name(row, at);
            var cell = value == "=REF" ? $"<x:c r=\"{name}\" t=\"e\"><x:v>#REF!</x:v></x:c>" : $"<x:c r=\"{name}\"><x:v>{value}</x:v></x:c>";
            xml = Regex.Replace(xml, $"<x:c r=\"{name}\"[^>]*?(/>|>.*?</x:c>)", cell);
        }

        return With(template, xml);
    }

    /// <summary>The sheet of a template as text.</summary>
    public static string SheetOf(byte[] template)
    {
        using var zip = new ZipArchive(new MemoryStream(template));
        using var reader = new StreamReader(zip.GetEntry(Sheet)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>The template with another sheet.</summary>
    public static byte[] With(byte[] template, string sheet)
    {
        using var file = new MemoryStream();
        file.Write(template);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(Sheet)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(Sheet).Open());
            writer.Write(sheet);
        }

        return file.ToArray();
    }
}
