using LaBan.Measures;

namespace LaBan.App.Collection.Forms;

/// <summary>Why a version of a form is not taken.</summary>
public static class FormProblems
{
    public static Problem NoLines { get; } = new("form.no-lines", "Biểu phải có ít nhất một dòng chỉ tiêu.", "The form needs a line with an indicator.", Field: "dong");

    public static Problem NoEnteredColumn { get; } = new("form.no-entered-column",
        "Biểu phải có ít nhất một cột để nhập số.", "The form needs a column that figures are entered in.", Field: "cot");

    public static Problem NotLater { get; } = new("form.not-later",
        "Ngày hiệu lực phải sau ngày hiệu lực của phiên bản trước, và sau mọi kỳ đã mở với phiên bản ấy.",
        "The first day must be after that of the version before, and after every round opened with it.", Field: "tu");

    public static Problem NoFillers { get; } = new("form.no-fillers",
        "Ghi mã hoặc tên ít nhất một cơ quan điền biểu.", "Name at least one organisation that fills the form.", Field: "coQuan");

    public static Problem BadLine(int row, string text) => new("form.bad-line",
        $"Dòng {row}: «{text}» không phải mã chỉ tiêu trong danh mục, cũng không phải chữ của đề mục.",
        $"Row {row}: «{text}» is neither the code of an indicator nor the words of a heading.", Field: "dong");

    public static Problem LineAskedTwice(int first, int second, string code) => new("form.line-asked-twice",
        $"Dòng {first} và dòng {second} cùng hỏi «{code}»: khi duyệt chỉ một số được ghi nhận. Bỏ một dòng, hoặc ghi phân tổ khác nhau.",
        $"Rows {first} and {second} both ask for «{code}»: only one figure could be taken on approval. Drop one, or give them different breakdowns.", Field: "dong");

    public static Problem ColumnAskedTwice(string first, string second) => new("form.column-asked-twice",
        $"Cột «{first}» và cột «{second}» cùng hỏi số của một kỳ: khi duyệt chỉ một số được ghi nhận. Bỏ một cột.",
        $"The columns «{first}» and «{second}» ask for the figures of one period: only one could be taken on approval. Drop one.", Field: "cot");

    public static Problem BadPart(int row) => new("form.bad-part",
        $"Dòng {row}: bậc thụt là 0 đến 9; quan hệ là none, among hoặc division.",
        $"Row {row}: the level is 0 to 9; the part is none, among or division.", Field: "dong");

    public static Problem BadColumn(int row, string key) => new("form.bad-column",
        $"Cột ở dòng {row}: «{key}» không phải tên cột, đã có, hoặc loại cột không có trong danh mục.",
        $"Column in row {row}: «{key}» is no name of a column, stands above already, or its kind is unknown.", Field: "cot");

    public static Problem BadFormula(int row, string formula) => new("form.bad-formula",
        $"Cột ở dòng {row}: «{formula}» không phải công thức trên các cột đứng trước.",
        $"Column in row {row}: «{formula}» is not a formula over the columns before it.", Field: "cot");

    public static Problem BadDeadline(string text) => new("form.bad-deadline",
        $"«{text}» không phải hạn nộp; viết local:16, hoặc department:5+1 cho ngày 5 tháng sau.",
        $"«{text}» is not a deadline; write local:16, or department:5+1 for the 5th of the next month.", Field: "han");
}
