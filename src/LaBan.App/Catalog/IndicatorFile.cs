using LaBan.App.Analysis;
using LaBan.App.Exchange;
using LaBan.App.Observations;
using LaBan.App.Shell;
using LaBan.App.Storage;
using LaBan.Model.Analysis;
using LaBan.Model.Observations;
using LaBan.Model.Plans;
using LaBan.Office;
using LaBan.Office.Spreadsheet;

namespace LaBan.App.Catalog;

/// <summary>An indicator as a file: every version of every figure of the chosen years, the targets, the definition.</summary>
public sealed class IndicatorFile(ReferenceData data, Words words)
{
    /// <summary>One row for each thing a document ever said of the indicator.</summary>
    public Sheet Figures(IndicatorSheet sheet)
    {
        var inForce = Vintages.AllAsOf(sheet.Figures.Of(sheet.Indicator.Id), sheet.AsOf).Values.Select(o => o.Id).ToHashSet();
        return new(
            words.T("Số liệu", "Figures"), FigureColumns,
            sheet.Figures.Of(sheet.Indicator.Id).Where(o => sheet.Years.Touches(o.Period)).Concat(sheet.Simulated.SelectMany(r => r.All))
                .OrderBy(o => o.Measure).ThenBy(o => o.Period).ThenBy(o => o.Base, StringComparer.Ordinal)
                .ThenBy(o => o.KnownFrom).ThenBy(o => o.Statement).ThenBy(o => o.Version)
                .Select(o => FigureRow(sheet, o, o.IsSimulated || inForce.Contains(o.Id))));
    }

    /// <summary>Every wording of every target.</summary>
    public Sheet Targets(IndicatorSheet sheet) => new(
        words.T("Mục tiêu", "Targets"), TargetColumns,
        from aim in sheet.Targets
        from target in aim.All
        from version in target.Versions.Where(v => v.KnownFrom <= sheet.AsOf)
        select TargetRow(aim, target, version));

    /// <summary>What the indicator is.</summary>
    public Sheet Definition(IndicatorSheet sheet)
    {
        var indicator = sheet.Indicator;
        (string Name, string? Text)[] rows =
        [
            (words.T("Mã", "Code"), indicator.Code),
            (words.T("Tên", "Name"), indicator.NameVi),
            (words.T("Tên tiếng Anh", "English name"), indicator.NameEn),
            (words.T("Đơn vị tính", "Unit"), indicator.UnitName(words)),
            (words.T("Loại", "Kind"), indicator.Kind.Name(words)),
            (words.T("Chiều tốt", "Direction"), indicator.Direction.Name(words)),
            (words.T("Từ tháng đến kỳ dài hơn", "From months to longer periods"), indicator.Aggregation.Name(words)),
            (words.T("Thành phần của", "Component of"), indicator.Parent),
            (words.T("Công thức", "Formula"), indicator.Formula),
            (words.T("Cơ quan chủ trì", "Owner"), indicator.OwnerOn(sheet.AsOf)),
            (words.T("Còn gọi là", "Also called"), string.Join(" | ", indicator.Aliases.OrderBy(a => a.Position).Select(a => a.Text))),
            (words.T("Theo số liệu biết đến", "As known on"), words.Date(sheet.AsOf)),
        ];
        return new(
            words.T("Định nghĩa", "Definition"), [new(words.T("Mục", "Item"), 28), new(words.T("Nội dung", "Text"), 80)],
            rows.Select(r => new[] { CellValue.Text(r.Name), CellValue.Text(r.Text) }));
    }

    private SheetColumn[] FigureColumns =>
    [
        new(words.T("Mã chỉ tiêu", "Indicator"), 24), new(words.T("Tên chỉ tiêu", "Name"), 36), new(words.T("Địa bàn", "Area"), 18),
        new(words.T("Kỳ", "Period"), 12), new(words.T("Nội dung", "Measure"), 24), new(words.T("So với", "Base"), 10),
        new(words.T("Phân tổ", "Breakdown"), 10), new(words.T("Giá trị", "Value")), new(words.T("Đơn vị", "Unit"), 12),
        new(words.T("Tính chất", "Nature"), 12), new(words.T("Đang dùng", "In force"), 10), new(words.T("Biết từ", "Known since"), 12),
        new(words.T("Mã nguồn", "Source"), 10), new(words.T("Nguồn", "Document"), 40), new(words.T("Ngày nguồn", "Document date"), 12),
        new(words.T("Lần nêu", "Statement"), 8), new(words.T("Phiên bản", "Version"), 10), new(words.T("Mô phỏng", "Simulated"), 10),
        new(words.T("Ghi chú", "Note"), 40),
    ];

    private CellValue[] FigureRow(IndicatorSheet sheet, Observation o, bool isInForce)
    {
        var source = data.Document(o.SourceId);
        return
        [
            CellValue.Text(sheet.Indicator.Code), CellValue.Text(sheet.Indicator.Name(words)), CellValue.Text(data.Area(o.AreaId).NameVi),
            CellValue.Text(o.Period.Code), CellValue.Text(o.Measure.Name(words)), CellValue.Text(o.Base),
            CellValue.Text(o.Breakdown), CellValue.Number(o.Value, o.Decimals), CellValue.Text(data.UnitName(o.Unit, words)),
            CellValue.Text(Views.Of(o.Nature).Name(words)), YesNo(isInForce), CellValue.Date(o.KnownFrom),
            CellValue.Text(source.Key), CellValue.Text(source.Subject), CellValue.Date(source.Date),
            CellValue.Number(o.Statement), CellValue.Number(o.Version), YesNo(o.IsSimulated),
            CellValue.Text(o.Note),
        ];
    }

    private SheetColumn[] TargetColumns =>
    [
        new(words.T("Kế hoạch", "Plan"), 24), new(words.T("Kỳ", "Period"), 12), new(words.T("Dấu", "Operator"), 8),
        new(words.T("Mục tiêu", "Target")), new(words.T("Đến", "To")), new(words.T("Đơn vị", "Unit"), 12),
        new(words.T("Cơ quan", "Issuer"), 20), new(words.T("Bước", "Stage"), 12), new(words.T("Dùng để so", "Used"), 10),
        new(words.T("Cách biết", "Origin"), 10), new(words.T("Cận dưới", "Lowest")), new(words.T("Cận trên", "Highest")),
        new(words.T("Văn bản quyết định", "Deciding document"), 30), new(words.T("Hiệu lực", "Effective from"), 12),
        new(words.T("Biết từ", "Known since"), 12), new(words.T("Mã nguồn", "Source"), 10), new(words.T("Ghi chú", "Note"), 40),
    ];

    private CellValue[] TargetRow(TargetInUse aim, Target target, TargetVersion v) =>
    [
        CellValue.Text(Views.PlanName(aim.Plan, words)), CellValue.Text(target.Period.Code), CellValue.Text(FileWords.Operators.Word(v.Operator)),
        CellValue.Number(v.Value, v.Decimals), CellValue.Number(v.ValueMax, v.Decimals), CellValue.Text(data.UnitName(target.Unit, words)),
        CellValue.Text(Views.IssuerName(target.Issuer, words)), CellValue.Text(Views.StageName(v.Stage, words)), YesNo(v == aim.Version),
        CellValue.Text(FileWords.Origins.Word(v.Origin)), CellValue.Number(v.DerivedLow, v.Decimals), CellValue.Number(v.DerivedHigh, v.Decimals),
        CellValue.Text(v.Decision), CellValue.Date(v.EffectiveFrom),
        CellValue.Date(v.KnownFrom), CellValue.Text(data.Document(v.SourceId).Key), CellValue.Text(v.Note),
    ];

    private CellValue YesNo(bool yes) => CellValue.Text(yes ? words.T("có", "yes") : words.T("không", "no"));
}
