using System.Collections.Frozen;
using LaBan.Text.Checking.Wording;

namespace LaBan.Text.Checking.Rules;

/// <summary>"Kết luận số 24/TB-HĐND": the word says one type of document, the symbol another.</summary>
internal sealed class TypeAgainstSymbol : IRule
{
    private static readonly FrozenDictionary<string, string[]> Symbols = new Dictionary<string, string[]>
    {
        ["Nghị quyết"] = ["NQ", "NQLT"],
        ["Quyết định"] = ["QĐ"],
        ["Chỉ thị"] = ["CT"],
        ["Kết luận"] = ["KL"],
        ["Kế hoạch"] = ["KH", "KHLT", "KHPH"],
        ["Thông báo"] = ["TB", "TBKL"],
        ["Báo cáo"] = ["BC"],
        ["Tờ trình"] = ["TTr"],
        ["Công điện"] = ["CĐ"],
        ["Chương trình"] = ["CTr", "CTrHĐ", "CTHĐ", "CTPH", "CT"],
        ["Đề án"] = ["ĐA"],
        ["Hướng dẫn"] = ["HD", "HDLT", "HDLN"],
        ["Nghị định"] = ["NĐ"],
        ["Thông tư"] = ["TT", "TTLT"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> Words =
        Symbols.SelectMany(s => s.Value.Select(v => (Symbol: v, Word: s.Key))).DistinctBy(p => p.Symbol).ToFrozenDictionary(p => p.Symbol, p => p.Word);

    public RuleDescriptor Descriptor { get; } =
        new("LB1402", "Tên loại văn bản khác ký hiệu", "A type word against the symbol", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        if (report.View.IsScanned)
        {
            return;
        }

        foreach (var reference in report.References)
        {
            if (Symbols.TryGetValue(reference.TypeWord, out var fitting) && !fitting.Contains(reference.Type) && Words.TryGetValue(reference.Type, out var word))
            {
                notes.Doubt(Descriptor, new(reference.Span.Start, reference.Symbol.End),
                    $"Gọi là \u201c{reference.TypeWord}\u201d nhưng ký hiệu {reference.Type} là {word.ToLowerInvariant()}.", $"{word} số {reference.Written}");
            }
        }
    }
}
