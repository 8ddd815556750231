using System.Collections.Frozen;
using LaBan.Text.Checking.Wording;

namespace LaBan.Text.Checking.Rules;

/// <summary>"233/NQ-TU", "17- CT/TU", "451/QĐ/TTg", "62/QD-UBND": a symbol that no office gives a document.</summary>
internal sealed class DocumentSymbol : IRule
{
    private static readonly FrozenSet<string> PartyAgencies = new[] { "TU", "TW", "HU", "ĐU", "BCT" }.ToFrozenSet();

    private static readonly FrozenSet<string> StateAgencies = new[] { "CP", "TTg", "UBND", "HĐND", "VPCP", "BTC", "BNV", "BKHĐT", "BYT", "BGDĐT" }.ToFrozenSet();

    private static readonly FrozenSet<string> Types = ("NQ QĐ CT QC QyĐ TC TB HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB SY TrS SL NĐ TT TTLT NQLT KL PL L VBHN "
        + "LCT CTrHĐ ĐC TM QCPH CTPH CTHĐ GP CV").Split(' ').ToFrozenSet();

    public RuleDescriptor Descriptor { get; } =
        new("LB1401", "Ký hiệu văn bản viết sai", "A malformed document symbol", Severity.Warning);

    public void Check(CheckedReport report, CheckNotes notes)
    {
        if (report.View.IsScanned)
        {
            return;
        }

        foreach (var reference in report.References)
        {
            if (Proper(reference) is { } proper && proper.Symbol != reference.Written)
            {
                notes.Doubt(Descriptor, reference.Symbol, proper.Reason, proper.Symbol);
            }
        }
    }

    /// <summary>The symbol as it should be written and why; null when it is well made or cannot be judged.</summary>
    private static (string Symbol, string Reason)? Proper(DocumentReference reference)
    {
        var (type, agency) = (Types.Contains(reference.Type) ? reference.Type : Types.FirstOrDefault(t => Plain(t) == Plain(reference.Type)), reference.Agency);
        agency = agency is "HDND" ? "HĐND" : agency is "TTG" or "Ttg" ? "TTg" : agency;
        var isKnown = type is not null;
        if (!isKnown)
        {
            return HasBlank(reference) ? (Compact(reference.Written), "Ký hiệu văn bản viết liền, không có dấu cách.") : null;
        }

        var head = reference.Year.Length > 0 ? $"{reference.Number}/{reference.Year}" : reference.Number;
        var isParty = PartyAgencies.Contains(agency) ? reference.Year.Length == 0 : !StateAgencies.Contains(agency) && reference.IsParty;
        var isState = StateAgencies.Contains(agency) || (!isParty && reference.Signs.StartsWith('/'));
        var symbol = isParty ? $"{head}-{type}/{agency}" : isState ? $"{head}/{type}-{agency}" : Compact(reference.Written);
        var reason = Compact(reference.Written).Replace('–', '-') == symbol ? "Ký hiệu văn bản viết liền, không có dấu cách."
            : isParty ? "Văn bản của Đảng ghi số-LOẠI/CƠ QUAN." : "Văn bản hành chính ghi số/LOẠI-CƠ QUAN, loại viết tắt theo quy định.";
        return (symbol, reason);
    }

    private static bool HasBlank(DocumentReference reference) => Compact(reference.Written) != reference.Written;

    private static string Compact(string symbol) => string.Concat(symbol.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>"QD" and "QĐ", "TTR" and "TTr" are meant for the same.</summary>
    private static string Plain(string type) => type.Replace('Đ', 'D').ToUpperInvariant();
}
