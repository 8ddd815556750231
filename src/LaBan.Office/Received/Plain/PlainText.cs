using System.Text;
using System.Text.Unicode;

namespace LaBan.Office.Received.Plain;

/// <summary>Decodes a text file: UTF-8, UTF-16, or one of the encodings Vietnamese was written in before Unicode.</summary>
internal static class PlainText
{
    private const int Windows1258 = 1258;

    /// <exception cref="ReportRefusedException">The bytes are no text, or in no known encoding.</exception>
    public static string Decode(ReadOnlySpan<byte> file)
    {
        var text = Unicode(file) ?? Legacy(file);
        if (LooksBinary(text))
        {
            throw new ReportRefusedException(ReportFileProblems.OtherKind("tệp nhị phân", "a binary file"));
        }

        return text;
    }

    private static string? Unicode(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || IsUtf16(file, odd: 1))
        {
            return Encoding.Unicode.GetString(file).TrimStart('\uFEFF');
        }

        if (file.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || IsUtf16(file, odd: 0))
        {
            return Encoding.BigEndianUnicode.GetString(file).TrimStart('\uFEFF');
        }

        file = file.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? file[3..] : file;
        for (var cut = 0; cut < Math.Min(4, file.Length); cut++)
        {
            // A file cut off within a letter loses that letter only.
            if (Utf8.IsValid(file[..^cut]))
            {
                return Encoding.UTF8.GetString(file[..^cut]);
            }
        }

        return null;
    }

    /// <summary>UTF-16 without a mark: every other byte of its first kilobyte is zero more often than not.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> file, int odd)
    {
        var (zeros, others) = (0, 0);
        for (var i = 0; i < Math.Min(file.Length, 1024); i++)
        {
            zeros += file[i] == 0 && i % 2 == odd ? 1 : 0;
            others += file[i] == 0 && i % 2 != odd ? 1 : 0;
        }

        return others == 0 && zeros * 4 > Math.Min(file.Length, 1024);
    }

    private static string Legacy(ReadOnlySpan<byte> file)
    {
        var latin = Encoding.Latin1.GetString(file);
        if (LooksBinary(latin))
        {
            return latin;
        }

        var windows = CodePagesEncodingProvider.Instance.GetEncoding(Windows1258)!.GetString(file).Normalize();
        return LegacyText.Best(latin, windows) ?? throw new ReportRefusedException(ReportFileProblems.Encoding);
    }

    private static bool LooksBinary(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, 64 << 10));
        var strange = 0;
        foreach (var c in head)
        {
            strange += c is '\0' or '\uFFFD' ? 5 : char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085') ? 1 : 0;
        }

        return strange * 20 > head.Length;
    }
}
