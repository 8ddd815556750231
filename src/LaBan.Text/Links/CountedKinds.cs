namespace LaBan.Text.Links;

/// <summary>What kind of things a unit counts.</summary>
internal enum CountedKind : byte
{
    /// <summary>Any other thing, or one that may stand for several kinds: "đơn vị", "cơ sở".</summary>
    Other,

    /// <summary>People.</summary>
    People,

    /// <summary>Visits and journeys of people.</summary>
    Visits,

    /// <summary>Households.</summary>
    Households,

    /// <summary>Events: crimes, accidents, fires.</summary>
    Cases,

    /// <summary>Enterprises and cooperatives.</summary>
    Firms,

    /// <summary>Projects and works.</summary>
    Projects,

    /// <summary>Communes, districts, villages, zones.</summary>
    Places,

    /// <summary>Animals and trees.</summary>
    Living,

    /// <summary>Criteria, files, applications.</summary>
    Papers,
}

/// <summary>Sorts units of counting, so that a count of one kind is not taken for a count of another.</summary>
internal static class CountedKinds
{
    /// <summary>The kind of a unit of counting.</summary>
    public static CountedKind Of(ReadOnlySpan<char> unit) => unit switch
    {
        "người" or "lao động" or "bệnh nhân" or "học sinh" or "sinh viên" or "đảng viên" or "đồng chí" or "hội viên" or "người dân" or "trẻ em" or "nhân khẩu" => CountedKind.People,
        "lượt người" or "lượt khách" or "khách" or "hành khách" or "lượt hành khách" => CountedKind.Visits,
        "hộ" or "hộ dân" or "hộ nghèo" or "hộ gia đình" => CountedKind.Households,
        "vụ" or "vụ việc" or "cuộc" => CountedKind.Cases,
        "doanh nghiệp" or "hợp tác xã" or "tổ hợp tác" or "hộ kinh doanh" or "chi nhánh" => CountedKind.Firms,
        "dự án" or "công trình" or "nhiệm vụ" or "đề tài" or "mô hình" => CountedKind.Projects,
        "xã" or "huyện" or "phường" or "thị trấn" or "thôn" or "bản" or "khu" or "cụm" or "làng nghề" or "KCN" or "CCN" => CountedKind.Places,
        "tiêu chí" or "hồ sơ" or "đơn" or "thủ tục" => CountedKind.Papers,
        "con" or "cây" => CountedKind.Living,
        _ => CountedKind.Other,
    };
}
