using System.Text;
using LaBan.Measures;

namespace LaBan.Office.Received;

/// <summary>The kinds of files a report is received in.</summary>
internal enum ReportKind
{
    Text,
    Html,
    Pdf,

    /// <summary>A packed file: a Word document, if it holds one.</summary>
    Package,
}

/// <summary>Tells the kind of a file by what it holds; its name only decides between plain text and HTML without a head.</summary>
internal static class ReportKinds
{
    private const int Glance = 2048;

    private static readonly (byte[] Signature, Problem Problem)[] Refused =
    [
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], ReportFileProblems.Picture),
        ([0xFF, 0xD8, 0xFF], ReportFileProblems.Picture),
        ([.. "GIF8"u8], ReportFileProblems.Picture),
        ([.. "II*\0"u8], ReportFileProblems.Picture),
        ([.. "MM\0*"u8], ReportFileProblems.Picture),
        ([.. "{\\rtf"u8], ReportFileProblems.OtherKind("tệp RTF", "an RTF file")),
        ([.. "Rar!"u8], ReportFileProblems.OtherKind("tệp nén RAR", "a RAR archive")),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], ReportFileProblems.OtherKind("tệp nén 7z", "a 7z archive")),
        ([0x1F, 0x8B], ReportFileProblems.OtherKind("tệp nén gzip", "a gzip archive")),
        ([0x7F, .. "ELF"u8], ReportFileProblems.OtherKind("chương trình", "a program")),
        ([.. "MZ"u8, 0x90, 0x00], ReportFileProblems.OtherKind("chương trình", "a program")),
    ];

    /// <summary>The kind, or why the file is refused.</summary>
    public static ReportKind Of(ReadOnlySpan<byte> file, string name)
    {
        if (file.StartsWith("PK"u8) && file.Length > 4 && file[2] < 9)
        {
            return ReportKind.Package;
        }

        if (file.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new ReportRefusedException(OldOffice(file));
        }

        foreach (var (signature, problem) in Refused)
        {
            if (file.StartsWith(signature))
            {
                throw new ReportRefusedException(problem);
            }
        }

        return file[..Math.Min(file.Length, 1024)].IndexOf("%PDF-"u8) >= 0 ? ReportKind.Pdf
            : LooksLikeHtml(file[..Math.Min(file.Length, Glance)], name) ? ReportKind.Html
            : ReportKind.Text;
    }

    /// <summary>Old Office files and encrypted new ones share a container; the names within are UTF-16.</summary>
    private static Problem OldOffice(ReadOnlySpan<byte> file) =>
        file.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0 ? ReportFileProblems.Protected
        : file.IndexOf(Encoding.Unicode.GetBytes("Workbook")) >= 0
            ? ReportFileProblems.OtherKind("tệp Excel kiểu cũ (.xls)", "an Excel file of the old kind (.xls)")
            : ReportFileProblems.OldWord;

    private static bool LooksLikeHtml(ReadOnlySpan<byte> head, string name)
    {
        var text = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal);
        var start = text.TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
        var named = name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase);
        return start.StartsWith('<')
            ? named || Has(start, "<html") || Has(start, "<!doctype html") || Has(start, "<body")
            : named && Has(start, "</");
    }

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);
}
