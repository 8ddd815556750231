using System.Globalization;
using LaBan.Measures;
using LaBan.Text.Context;
using LaBan.Text.Lexicon;
using LaBan.Text.Mentions;
using LaBan.Text.Tokens;

namespace LaBan.Text.Tables;

/// <summary>Reads the cells of a header into columns: "Kế hoạch năm 2024", "Ước 6 tháng", "So sánh (%)", "Đơn vị tính".</summary>
internal static class ColumnReader
{
    /// <summary>Adds what one header cell says to the column under it.</summary>
    public static void Add(SentenceView header, int first, int last, TableColumn column)
    {
        if (first >= last)
        {
            return;
        }

        if (column.First < 0 || last - first > column.Last - column.First)
        {
            (column.First, column.Last) = (first, last);
        }

        column.Kind = KindOf(header, first, last) ?? column.Kind;
        column.Time = header.Times.FindLast(t => t.First >= first && t.Last <= last && !t.IsBase) ?? column.Time;
        ReadUnit(header, first, last, column);
        ReadNature(header, first, last, column);
        column.IsOfYear |= last - first > 2 && header.View.Form(first) is "Năm" or "năm" && header.View.Form(first + 1) is "so";
        column.YearBefore = column.Role == NumberRole.Level ? YearBefore(header, first, last) ?? column.YearBefore : null;
    }

    /// <summary>The unit that a cell or a stretch in brackets spells out; null when it spells none.</summary>
    public static CellUnit? UnitIn(SentenceView s, int first, int last)
    {
        var view = s.View;
        for (var at = first; at < last; at++)
        {
            var scale = "";
            var next = at;
            var tokens = view.Between(0, last);
            while (next < last && view.Lexicon.Scales.Match(view.Text, tokens, next, true, out var word) is > 0 and var length)
            {
                scale += word + " ";
                next += length;
            }

            if (next < last && view.Lexicon.Units.Match(view.Text, tokens, next, view.IsScanned, out var unit) is > 0 and var matched && unit!.Kind != UnitKind.Loose)
            {
                return new CellUnit(unit, scale + unit.Symbol + Per(view, next + matched, last));
            }
        }

        return null;
    }

    /// <summary>What a unit is per: the "/ha" of "triệu đồng/ha", the "/người/năm" of "kg/người/năm"; empty for others.</summary>
    private static string Per(ReportView view, int at, int last)
    {
        var end = at;
        while (end < last && (view.Is(end, '/') || view.Tokens[end].IsWord))
        {
            end++;
        }

        return at < end && view.Is(at, '/') && view.Tokens[at].Glued ? view.TextOf(at, end) : "";
    }

    /// <summary>"Thực hiện cùng kỳ năm 2023", "Cùng kỳ năm trước": the year named, 0 for the one before; null for other columns.</summary>
    private static int? YearBefore(SentenceView header, int first, int last)
    {
        for (var at = first; at < last; at += header.View.LengthAt(at))
        {
            if (header.View.Has(at, Cue.SamePeriod) && !header.View.Has(at, Cue.Compare))
            {
                return header.Times.Find(t => t.First >= at && t.Last <= last && t.Year > 0)?.Year ?? 0;
            }
        }

        return null;
    }

    private static ColumnKind? KindOf(SentenceView s, int first, int last)
    {
        var name = ViText.Lower(s.View.TextOf(first, last));
        return name switch
        {
            "tt" or "stt" or "số tt" or "số thứ tự" => ColumnKind.Index,
            "năm" => ColumnKind.Year,
            "ghi chú" => ColumnKind.Note,
            "đvt" or "đơn vị" or "đơn vị tính" or "đv tính" or "đ.v.t" => ColumnKind.Unit,
            "chỉ tiêu" or "nội dung" or "tên chỉ tiêu" or "danh mục" or "lĩnh vực" or "ngành" or "khoản thu" or "hạng mục" or "các chỉ tiêu" => ColumnKind.Name,
            "địa phương" or "huyện" or "xã" or "huyện, thành phố" or "tên huyện" or "đơn vị hành chính" or "xã, phường" or "tỉnh" or "huyện/thành phố" => ColumnKind.Place,
            _ => null,
        };
    }

    private static void ReadUnit(SentenceView s, int first, int last, TableColumn column)
    {
        for (var at = first; at < last; at++)
        {
            if ((s.View.Is(at, '(') || s.View.Is(at, '%')) && UnitIn(s, s.View.Is(at, '(') ? at + 1 : at, last) is { } unit)
            {
                column.Unit = unit;
                return;
            }
        }
    }

    private static void ReadNature(SentenceView s, int first, int last, TableColumn column)
    {
        var cues = Cue.None;
        var compares = false;
        for (var at = first; at < last; at += s.View.LengthAt(at))
        {
            cues |= s.View.CueAt(at);
            compares |= s.View.Form(at) is "so" or "So" or "SS" || s.View.Tokens[at].Kind == TokenKind.Mark && s.View.Tokens[at].Mark == '/' && s.TimeAt(at) is null;
        }

        column.IsEstimate |= (cues & Cue.Estimate) != 0;
        var isRatio = column.Unit is { Word.Kind: UnitKind.Percent };
        if ((cues & (Cue.Rise | Cue.Fall)) != 0)
        {
            column.Role = NumberRole.Change;
        }
        else if ((cues & (Cue.Occupy | Cue.Structure)) != 0)
        {
            column.Role = NumberRole.Share;
        }
        else if (compares || (isRatio && (cues & (Cue.Plan | Cue.SamePeriod | Cue.Reach | Cue.Compare)) != 0))
        {
            column.Role = (cues & Cue.Plan) != 0 || ((cues & Cue.Reach) != 0 && (cues & Cue.SamePeriod) == 0) ? NumberRole.PlanRatio : NumberRole.BaseRatio;
        }
        else if ((cues & Cue.Plan) != 0)
        {
            column.Role = NumberRole.Target;
        }

        column.Basis = BasisOf(s, first, last, column, cues);
    }

    private static string? BasisOf(SentenceView s, int first, int last, TableColumn column, Cue cues)
    {
        if (!column.Role.HasBasis())
        {
            return null;
        }

        var year = s.Times.Find(t => t.First >= first && t.Last <= last && t.IsBase && t.Year > 0)?.Year ?? 0;
        return column.Role == NumberRole.PlanRatio || (cues & Cue.Plan) != 0 ? "plan"
            : (cues & Cue.SamePeriod) != 0 || year == 0 ? BasisReader.SamePeriod
            : "year:" + year.ToString(CultureInfo.InvariantCulture);
    }
}
