namespace LaBan.Model.Analysis;

/// <summary>What a figure means for its target.</summary>
public enum Verdict
{
    /// <summary>Vượt: better than promised.</summary>
    Exceeded,

    /// <summary>Đạt: as promised.</summary>
    Met,

    /// <summary>Chậm tiến độ: not due yet, and less than the time gone by asks for.</summary>
    Behind,

    /// <summary>Không đạt: worse than promised.</summary>
    Missed,

    /// <summary>Chưa đủ số liệu: nothing can be said yet.</summary>
    Insufficient,
}
