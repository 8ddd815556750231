using System.Diagnostics;
using System.Text;
using LaBan.Text;

namespace LaBan.Tests.Text;

/// <summary>Texts nobody would write: the reader answers all of them, in time that grows with their length.</summary>
[Collection(nameof(AloneCollection))]
public sealed class ReadingFuzzTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private const double MostTimes = 10;

    private static readonly ReportReader Reader = Readers.WithCatalogue;

    private static readonly string[] Soup =
    [
        "tăng", "giảm", "đạt", "GRDP", "6", "tháng", "2024", "so", "với", "cùng", "kỳ", "12,5", "%", "tỷ", "đồng", "(", ")", ";", ",", ".", "\n", "kế", "hoạch", "bằng", "1.234.567", "/", "-",
        "trong", "đó", "riêng", "từ", "lên", "xuống", "còn", "lần", "lượt", "thứ", "63", "ước", "năm", "quý", "I", "NQ", "TW", "số", "Điều", "[", "]", ":", "1.", "a)", "\f", "\t", "*", "#",
    ];

    /// <summary>Each makes a text of about so many characters.</summary>
    internal static readonly Dictionary<string, Func<int, string>> Shapes = new()
    {
        ["word soup"] = length => Words(length, Soup, " "),
        ["word soup in one line"] = length => Words(length, [.. Soup.Where(w => w is not ("\n" or "\f"))], " "),
        ["words without blanks"] = length => Words(length, Soup, ""),
        ["digits"] = length => Random(length, n => (char)('0' + n % 10)),
        ["digits and points"] = length => Repeat(length, "1.234.567,8."),
        ["numbers and commas"] = length => Repeat(length, "1, "),
        ["fractions"] = length => Repeat(length, "1/2/"),
        ["open brackets"] = length => Repeat(length, "("),
        ["nested brackets"] = length => new string('(', length / 2) + "5%" + new string(')', length / 2),
        ["open notes"] = length => Repeat(length, "[1: "),
        ["marks of lists"] = length => Repeat(length, "1. "),
        ["short lines"] = length => Repeat(length, "- 5%\n"),
        ["empty lines"] = length => Repeat(length, "\n"),
        ["page breaks"] = length => Repeat(length, "5\f"),
        ["one long word"] = length => Repeat(length, "tăng"),
        ["combining marks"] = length => "a" + Repeat(length, "\u0301\u0323"),
        ["right-to-left marks"] = length => Repeat(length, "đạt \u202E12,5\u202C% \u200F"),
        ["half surrogates"] = length => Repeat(length, "đạt \uD83D5% \uDE00"),
        ["any characters"] = length => Random(length, n => (char)(n % 0x10000)),
        ["bytes decoded"] = Bytes,
        ["years and spans"] = length => Repeat(length, "năm 2021-2025 từ 2021 đến "),
        ["verbs without figures"] = length => Repeat(length, "tăng giảm đạt bằng vượt chiếm "),
        ["figures without verbs"] = length => Repeat(length, "5% 6% 7 tỷ đồng "),
        ["one endless sentence"] = length => Repeat(length, "thu nội địa đạt 5 tỷ đồng, tăng 5%; "),
        ["headings"] = length => Repeat(length, "I. THU NGÂN SÁCH NĂM 2024\n"),
        ["references"] = length => Repeat(length, "57-NQ/TW/"),
    };

    public static TheoryData<string> Names => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_text_is_read_and_every_number_seen(string shape)
    {
        foreach (var length in (int[])[0, 1, 2, 17, 1000])
        {
            var reading = Reader.Read(Shapes[shape](length));

            reading.Mentions.Count.ShouldBe(ReadingPropertyTests.CountNumbers(reading.Text.Text));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_text_takes_about_four_times_the_time(string shape) =>
        TimesLonger(Shapes[shape](40_000), Shapes[shape](160_000)).ShouldBeLessThan(MostTimes);

    [Fact]
    public void Ten_megabytes_in_one_line_are_read()
    {
        var ten = Shapes["one endless sentence"](10_000_000);

        TimesLonger(ten[..50_000], ten[..200_000]).ShouldBeLessThan(MostTimes, "ten megabytes would not end");
        Reader.Read(ten).Mentions.Count.ShouldBeGreaterThan(ten.Length / 1000);
    }

    /// <summary>The best of several runs each (the shorter text four times a run), and of many more where a busy machine may have decided.</summary>
    private static double TimesLonger(string text, string longer)
    {
        Reader.Read(text[..Math.Min(text.Length, 2000)]);
        GC.Collect();
        var (once, more) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        var begun = Stopwatch.StartNew();
        for (var run = 0; run < 2 || (4 * (more / once) >= MostTimes && begun.Elapsed < Patience); run++)
        {
            once = Shorter(once, text, 4);
            more = Shorter(more, longer, 1);
        }

        return 4 * (more / once);
    }

    private static TimeSpan Shorter(TimeSpan best, string text, int times)
    {
        var taken = ThreadTime.Of(() =>
        {
            for (var i = 0; i < times; i++)
            {
                Reader.Read(text);
            }
        });
        return taken < best ? taken : best;
    }

    private static string Repeat(int length, string part) =>
        string.Concat(Enumerable.Repeat(part, length / part.Length + 1))[..length];

    private static string Words(int length, string[] words, string between)
    {
        var random = new Random(length);
        var text = new StringBuilder();
        while (text.Length < length)
        {
            text.Append(words[random.Next(words.Length)]).Append(between);
        }

        return text.ToString(0, length);
    }

    private static string Random(int length, Func<int, char> character)
    {
        var random = new Random(length);
        return string.Create(length, random, (span, source) =>
        {
            foreach (ref var c in span)
            {
                c = character(source.Next());
            }
        });
    }

    private static string Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}

/// <summary>Tests that measure time run while no other test does.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
