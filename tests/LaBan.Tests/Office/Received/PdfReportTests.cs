using System.Globalization;
using System.Text;
using LaBan.Office.Received;

namespace LaBan.Tests.Office.Received;

public sealed class PdfReportTests
{
    private static bool HasReader => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, "pdftotext")));

    [Fact]
    public void The_text_of_a_pdf_is_read()
    {
        Assert.SkipUnless(HasReader, "pdftotext is not installed");

        ReceivedFile.Read(Pdf("BT /F1 12 Tf 72 700 Td (GRDP 14,14 %) Tj ET"), "x.pdf").Value!.Text.ShouldContain("GRDP 14,14 %");
    }

    [Fact]
    public void A_scan_without_text_is_refused_with_a_way_out()
    {
        Assert.SkipUnless(HasReader, "pdftotext is not installed");

        ReceivedFile.Read(Pdf("0 0 100 100 re f"), "x.pdf").Problem.ShouldBe(ReportFileProblems.PdfWithoutText);
    }

    [Fact]
    public void A_pdf_cut_off_is_refused_or_read_but_never_fails()
    {
        Assert.SkipUnless(HasReader, "pdftotext is not installed");

        var whole = Pdf("BT /F1 12 Tf 72 700 Td (GRDP 14,14 %) Tj ET");
        foreach (var length in new[] { 9, whole.Length / 3, whole.Length / 2, whole.Length - 60 })
        {
            var outcome = ReceivedFile.Read(whole.AsMemory(0, length), "x.pdf");
            (outcome.Ok || outcome.Problem!.Code.StartsWith("pdf.", StringComparison.Ordinal)).ShouldBeTrue();
        }
    }

    [Fact]
    public void Reading_that_takes_too_long_is_stopped()
    {
        Assert.SkipUnless(HasReader, "pdftotext is not installed");

        ReceivedFile.Read(Pdf("BT ET"), "x.pdf", ReadingLimits.Default with { PdfTime = TimeSpan.Zero }).Problem!.Code.ShouldBe("pdf.too-slow");
    }

    [Fact]
    public void No_copy_of_the_file_is_left_behind()
    {
        Assert.SkipUnless(HasReader, "pdftotext is not installed");
        var mark = $"% mark {Guid.NewGuid():N}";

        ReceivedFile.Read((byte[])[.. Pdf("BT ET"), .. Encoding.ASCII.GetBytes(mark)], "x.pdf").Problem.ShouldNotBeNull();

        Directory.EnumerateFiles(Path.GetTempPath(), "laban-*.pdf").Where(f => Holds(f, mark)).ShouldBeEmpty();
    }

    /// <summary>A file of a test that runs beside this one may go while it is looked at.</summary>
    private static bool Holds(string file, string mark)
    {
        try
        {
            return File.ReadAllText(file).Contains(mark, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    /// <summary>A PDF of one page that draws this.</summary>
    private static byte[] Pdf(string page)
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {page.Length} >>\nstream\n{page}\nendstream", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new StringBuilder();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{file.Length:0000000000} 00000 n \n");
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 6\n0000000000 65535 f \n{places}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
