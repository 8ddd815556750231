namespace LaBan.Text.Lexicon;

/// <summary>What a phrase can do in a sentence about figures. One phrase may do several things; the grammar decides which.</summary>
[Flags]
internal enum Cue : ulong
{
    /// <summary>Nothing the grammar asks about.</summary>
    None = 0,

    /// <summary>"tăng": the figure after it is a rise.</summary>
    Rise = 1UL << 0,

    /// <summary>"giảm": the figure after it is a fall.</summary>
    Fall = 1UL << 1,

    /// <summary>A fixed expression in which a cue word means something else: "tăng cường", "hạ tầng".</summary>
    Noun = 1UL << 2,

    /// <summary>"gấp": a multiple of a base.</summary>
    Times = 1UL << 3,

    /// <summary>"đạt".</summary>
    Reach = 1UL << 4,

    /// <summary>"có", "là", "thu hút": an amount follows.</summary>
    Level = 1UL << 5,

    /// <summary>"lên", "xuống còn": the new value after a change.</summary>
    ToLevel = 1UL << 6,

    /// <summary>"bằng": a ratio, or the same amount in another unit.</summary>
    Equal = 1UL << 7,

    /// <summary>"vượt": an excess over a plan.</summary>
    Exceed = 1UL << 8,

    /// <summary>"chiếm": a share.</summary>
    Occupy = 1UL << 9,

    /// <summary>"đóng góp": a contribution to growth.</summary>
    Contribute = 1UL << 10,

    /// <summary>"đứng thứ": a rank follows.</summary>
    RankCue = 1UL << 11,

    /// <summary>"thứ": an ordinal follows.</summary>
    Ordinal = 1UL << 12,

    /// <summary>"kế hoạch", "dự toán": the plan as a base, or a planned figure.</summary>
    Plan = 1UL << 13,

    /// <summary>"cùng kỳ": the same period of the year before.</summary>
    SamePeriod = 1UL << 14,

    /// <summary>"so với": a base follows.</summary>
    Compare = 1UL << 15,

    /// <summary>A base that is neither a year, a plan nor the same period: "đầu năm", "tháng trước".</summary>
    OtherBase = 1UL << 16,

    /// <summary>"ước", "dự kiến".</summary>
    Estimate = 1UL << 17,

    /// <summary>"phấn đấu": a goal.</summary>
    Goal = 1UL << 18,

    /// <summary>Words that may stand between a cue and its figure: "khoảng", "trên", "mạnh".</summary>
    Filler = 1UL << 19,

    /// <summary>"bình quân năm": an average yearly rate.</summary>
    PerYear = 1UL << 20,

    /// <summary>"trong đó", "riêng": parts of what was said before follow.</summary>
    Where = 1UL << 21,

    /// <summary>"lần lượt": the figures go with the things named before, in order.</summary>
    Each = 1UL << 22,

    /// <summary>"từ": an old value or an age.</summary>
    From = 1UL << 23,

    /// <summary>"ngày".</summary>
    Day = 1UL << 24,

    /// <summary>"tháng".</summary>
    Month = 1UL << 25,

    /// <summary>"năm".</summary>
    Year = 1UL << 26,

    /// <summary>"quý".</summary>
    Quarter = 1UL << 27,

    /// <summary>"đầu năm".</summary>
    FirstPart = 1UL << 28,

    /// <summary>"cuối năm".</summary>
    LastPart = 1UL << 29,

    /// <summary>"cả năm".</summary>
    WholeYear = 1UL << 30,

    /// <summary>"đến", "tính đến".</summary>
    Until = 1UL << 31,

    /// <summary>"giai đoạn", "nhiệm kỳ".</summary>
    Span = 1UL << 32,

    /// <summary>A word before a length of time that is no reporting period: "kỷ niệm 140 năm".</summary>
    Past = 1UL << 33,

    /// <summary>"số", "nghị quyết": the symbol of a document follows.</summary>
    SymbolHead = 1UL << 34,

    /// <summary>"điều", "khoản", "bảng": the number of a part follows.</summary>
    Article = 1UL << 35,

    /// <summary>"mức độ", "quốc lộ": a number that is part of a name follows.</summary>
    NameHead = 1UL << 36,

    /// <summary>"toàn ngành", "toàn tỉnh".</summary>
    Wide = 1UL << 37,

    /// <summary>Words of headings about what was achieved.</summary>
    Result = 1UL << 38,

    /// <summary>Words of headings about what is planned.</summary>
    Future = 1UL << 39,

    /// <summary>"ban hành": what follows is issued, not measured.</summary>
    Decree = 1UL << 40,

    /// <summary>"và".</summary>
    And = 1UL << 41,

    /// <summary>"từ đầu năm đến nay": up to the day the report was written.</summary>
    ToDate = 1UL << 43,

    /// <summary>An index published once a year about the year before: "PCI", "PAR Index".</summary>
    YearlyIndex = 1UL << 44,

    /// <summary>"cơ cấu": the shares of a whole follow.</summary>
    Structure = 1UL << 45,

    /// <summary>Words inside the naming of a base: "so với thời điểm cuối năm 2023".</summary>
    Base = 1UL << 42,
}
