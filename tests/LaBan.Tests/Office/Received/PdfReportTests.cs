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

    [Fact]
    public void Two_columns_of_prose_are_read_one_after_the_other()
    {
        Assert.SkipUnless(HasReader, "pdftotext is not installed");
        string[] left =
        [
            "Toc do tang tong san pham tren dia ban", "6 thang dau nam 2024 uoc dat 14,14%,", "dung dau ca nuoc; trong do cong nghiep", "va xay dung tang 18,3%, dich vu tang",
            "6,5%, nong lam nghiep thuy san tang 2,1%.", "Thu ngan sach nha nuoc tren dia ban dat", "9.250 ty dong, bang 62,5% du toan, tang",
        ];
        string[] right =
        [
            "12,3% so voi cung ky; chi ngan sach dia", "phuong dat 8.120 ty dong, bang 45,2% du", "toan. Kim ngach xuat khau uoc dat 14,2", "ty USD, tang 22,6% so voi cung ky, dat",
            "50,7% ke hoach nam. Tong muc ban le va", "doanh thu dich vu dat 31.450 ty dong.", "Ty le ho ngheo cua toan tinh con 2,05%.",
        ];
        var lines = left.Zip(right).Select(pair => new[] { (60, pair.First), (320, pair.Second) });

        var read = Laid([[(60, "TINH HINH KINH TE - XA HOI")], .. lines, [(60, "Tren day la ket qua thuc hien nhiem vu sau thang dau nam cua tinh nha.")]]);

        read.ShouldBe(string.Join(' ', ["TINH HINH KINH TE - XA HOI", .. left, .. right, "Tren day la ket qua thuc hien nhiem vu sau thang dau nam cua tinh nha."]));
    }

    [Fact]
    public void The_rows_of_a_table_stay_rows()
    {
        Assert.SkipUnless(HasReader, "pdftotext is not installed");
        var rows = Enumerable.Range(1, 9).Select(i => new[] { (60, $"Gia tri tang them cong nghiep {i}"), (260, "ty dong"), (330, $"12.34{i}"), (400, $"13.45{i}") }).ToArray();

        Laid(rows).ShouldBe(string.Join(' ', rows.SelectMany(row => row.Select(cell => cell.Item2))));
    }

    [Fact]
    public void A_letterhead_is_read_line_by_line()
    {
        Assert.SkipUnless(HasReader, "pdftotext is not installed");

        Laid([[(60, "UY BAN NHAN DAN TINH BAC GIANG"), (300, "CONG HOA XA HOI CHU NGHIA VIET NAM")], [(60, "So: 123/BC-UBND"), (330, "Doc lap - Tu do - Hanh phuc")]])
            .ShouldBe("UY BAN NHAN DAN TINH BAC GIANG CONG HOA XA HOI CHU NGHIA VIET NAM So: 123/BC-UBND Doc lap - Tu do - Hanh phuc");
    }

    /// <summary>The words of a page in the order they are read; each line has its pieces at their places across the page.</summary>
    private static string Laid((int X, string Words)[][] lines)
    {
        var content = string.Join('\n', lines.SelectMany((line, i) => line.Select(piece =>
            string.Create(CultureInfo.InvariantCulture, $"BT /F1 10 Tf {piece.X} {780 - 14 * i} Td ({piece.Words}) Tj ET"))));
        return string.Join(' ', ReceivedFile.Read(Pdf(content), "x.pdf").Value!.Text.Split([' ', '\n', '\f'], StringSplitOptions.RemoveEmptyEntries));
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
