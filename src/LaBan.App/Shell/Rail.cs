using LaBan.App.Shell.Access;
using LaBan.Model.Identity;

namespace LaBan.App.Shell;

/// <summary>One entry of the left rail: an address, its name in both languages and its icon.</summary>
/// <param name="Also">Another address whose pages belong under this entry.</param>
/// <param name="Right">The right without which the entry is not shown; null for everybody.</param>
public sealed record RailItem(string Path, string Vietnamese, string English, string Icon, string? Also = null, Right? Right = null)
{
    /// <summary>The whole rail, in the order of a working day.</summary>
    public static IReadOnlyList<RailItem> All { get; } =
    [
        new("/", "Tổng quan", "Overview", "gauge"),
        new("/chi-tieu", "Chỉ tiêu", "Indicators", "line"),
        new("/ke-hoach", "Kế hoạch", "Plans", "target"),
        new("/thu-thap", "Thu thập", "Collection", "inbox", "/viec-cua-toi"),
        new("/doc-van-ban", "Đọc văn bản", "Read a document", "file"),
        new("/soat-van-ban", "Soát văn bản", "Check a document", "proof", "/quy-tac"),
        new("/nguon-so-lieu", "Nguồn số liệu", "Sources", "book"),
        new("/chat-luong", "Chất lượng", "Quality", "check"),
        new("/quan-tri/nguoi-dung", "Người dùng", "People", "people", "/quan-tri", Model.Identity.Right.ManagePeople),
        new("/nhat-ky", "Nhật ký", "Audit record", "log", Right: Model.Identity.Right.ReadAudit),
    ];

    /// <summary>The entries that somebody sees.</summary>
    public static IEnumerable<RailItem> For(Actor actor) => All.Where(item => item.Right is not { } right || actor.May(right));

    /// <summary>Whether a page at <paramref name="path"/> belongs under this entry.</summary>
    public bool Holds(string path) =>
        IsWithin(path, Path) || (Also is not null && IsWithin(path, Also));

    private static bool IsWithin(string path, string entry) =>
        path == entry || (entry != "/" && path.StartsWith(entry + "/", StringComparison.Ordinal));
}
