using System.Globalization;
using LaBan.Benchmarks.Mutants.Samples;

namespace LaBan.Benchmarks.Mutants.Economy;

/// <summary>What surrounds the figures of a report: the documents it cites, the count of goals met, and the targets that follow.</summary>
internal static class Paperwork
{
    private static readonly string[] Missable =
    [
        "tốc độ tăng năng suất lao động", "tỷ lệ đô thị hóa", "diện tích rừng trồng tập trung", "tỷ lệ lao động qua đào tạo", "số doanh nghiệp thành lập mới",
        "tỷ lệ thu gom rác thải", "kim ngạch nhập khẩu", "tỷ lệ xã đạt chuẩn nông thôn mới",
    ];

    public static void Record(Ledger ledger, Setting setting, Dice dice)
    {
        ledger.Name("PROVINCE", setting.Province.ToUpperInvariant());
        ledger.Name("number", dice.Whole(12, 640).ToString(CultureInfo.InvariantCulture));
        Cite(ledger, "law", dice, setting.Year);
        Deed(ledger, "deed", dice, setting.Year);
        Goals(ledger, dice);
        Targets(ledger, setting, dice);
    }

    /// <summary>A resolution of the government or the council for the year.</summary>
    private static void Cite(Ledger ledger, string name, Dice dice, int year)
    {
        var (kind, symbol, maker) = dice.Pick<(string, string, string)>(
        [
            ("Nghị quyết", "01/NQ-CP", "Chính phủ"),
            ("Nghị quyết", Numbered(dice, "/NQ-HĐND"), "Hội đồng nhân dân tỉnh"),
            ("Chỉ thị", Numbered(dice, "/CT-TTg"), "Thủ tướng Chính phủ"),
        ]);
        Name(ledger, name, kind, symbol, maker, new DateOnly(year - 1, 12, dice.Whole(2, 28)));
    }

    /// <summary>A document of the province of an earlier year.</summary>
    private static void Deed(Ledger ledger, string name, Dice dice, int year)
    {
        var (kind, symbol, maker) = dice.Pick<(string, string, string)>(
        [
            ("Nghị quyết", Numbered(dice, "-NQ/TU"), "Ban Thường vụ Tỉnh ủy"),
            ("Kết luận", Numbered(dice, "-KL/TU"), "Ban Thường vụ Tỉnh ủy"),
            ("Chỉ thị", Numbered(dice, "-CT/TU"), "Ban Thường vụ Tỉnh ủy"),
            ("Quyết định", Numbered(dice, "/QĐ-UBND"), "Ủy ban nhân dân tỉnh"),
            ("Kế hoạch", Numbered(dice, "/KH-UBND"), "Ủy ban nhân dân tỉnh"),
        ]);
        Name(ledger, name, kind, symbol, maker, new DateOnly(year - dice.Whole(1, 3), dice.Whole(1, 12), dice.Whole(1, 28)));
    }

    private static void Name(Ledger ledger, string name, string kind, string symbol, string maker, DateOnly day)
    {
        ledger.Name(name + ".kind", kind);
        ledger.Name(name + ".symbol", symbol);
        ledger.Name(name + ".maker", maker);
        ledger.Name(name + ".date", day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
    }

    private static string Numbered(Dice dice, string symbol) => dice.Whole(11, 420).ToString(CultureInfo.InvariantCulture) + symbol;

    private static void Goals(Ledger ledger, Dice dice)
    {
        var (goals, missed) = (dice.Whole(14, 22), dice.Whole(2, 5));
        var over = dice.Whole(3, goals - missed - 2);
        ledger.Put("goals", goals, 0);
        ledger.Put("goals.met", goals - missed, 0);
        ledger.Put("goals.missed", missed, 0);
        ledger.Put("goals.over", over, 0);
        ledger.Put("goals.even", goals - missed - over, 0);
        ledger.Name("missed", string.Join("; ", dice.Shuffled(Missable).Take(missed)));
        ledger.Relate(
            Relation.Difference(RelationKind.Count, "goals.met", "goals", "goals.missed"),
            Relation.Sum("goals.met", "goals.over", "goals.even") with { Kind = RelationKind.Count });
    }

    private static void Targets(Ledger ledger, Setting setting, Dice dice)
    {
        if (!setting.IsYear)
        {
            ledger.Name("rest.title", ledger.Word("rest")!.ToUpperInvariant().Replace("{@YEAR}", "{@year}", StringComparison.Ordinal));
            return;
        }

        ledger.Name("rest", "năm {@next}");
        ledger.Name("rest.title", "NĂM {@next}");
        ledger.Put("target.growth", dice.Number(7, 13, 1), 1);
        ledger.Put("target.revenue", Math.Round(ledger.Find("revenue.now")!.Exact * 1.09m / 10) * 10, 0, 1e9m);
        ledger.Put("target.poverty", ledger.Find("poverty.now")!.Exact - 0.5m, 1);
        ledger.Put("target.jobs", Math.Round(ledger.Find("jobs.now")!.Exact * 1.03m / 100) * 100, 0);
    }
}
