namespace LaBan.Text.Checking.Arithmetic;

/// <summary>The kinds that a whole is usually divided into, known by the words before their figures.</summary>
/// <param name="Kinds">The words of each kind; the first kind whose words occur is meant.</param>
/// <param name="Needed">How many of the first kinds must be named for the division to be complete.</param>
internal sealed record Division(IReadOnlyList<string[]> Kinds, int Needed)
{
    /// <summary>The sectors of the economy, with product taxes.</summary>
    public static Division Sectors { get; } = new([["nông", "nlts", "nln"], ["công nghiệp", "xây dựng", "cn-xd"], ["dịch vụ"], ["thuế", "thuế sản phẩm"]], 3);

    /// <summary>The owners of enterprises.</summary>
    public static Division Owners { get; } = new([["ngoài nhà nước", "ngoài quốc doanh", "tư nhân"], ["nhà nước", "quốc doanh"], ["fdi", "nước ngoài", "đtnn"]], 3);

    /// <summary>The branches of industry in the index of production.</summary>
    public static Division Industry { get; } = new([["khai khoáng", "khai thác mỏ"], ["chế biến", "chế tạo"], ["điện"], ["nước", "nước thải"]], 4);

    /// <summary>Industry and construction inside their sector.</summary>
    public static Division IndustryAndConstruction { get; } = new([["công nghiệp", "cn"], ["xây dựng", "xd"]], 2);

    /// <summary>The kind that the words before a figure name, by its place; -1 for none.</summary>
    public int KindOf(string words)
    {
        for (var i = 0; i < Kinds.Count; i++)
        {
            if (words.Says(Kinds[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether all the kinds that it takes are among these.</summary>
    public bool IsComplete(IEnumerable<int> kinds) => kinds.Where(k => k < Needed).Distinct().Count() == Needed;
}
