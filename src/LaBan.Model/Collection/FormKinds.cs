namespace LaBan.Model.Collection;

/// <summary>How often a form is asked for.</summary>
public enum Frequency
{
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
}

/// <summary>Who fills a form.</summary>
public enum FilledBy
{
    /// <summary>The organisations that the version lists by code.</summary>
    Listed,

    /// <summary>Every department of the province.</summary>
    Departments,

    /// <summary>Every local authority.</summary>
    LocalAuthorities,
}

/// <summary>The levels a report passes through on its way up, each with its deadline.</summary>
public enum ReportingLevel
{
    Local,
    Department,
    Province,
}

/// <summary>What becomes of a deadline on a day off.</summary>
public enum DayShift
{
    /// <summary>It stays.</summary>
    None,

    /// <summary>It moves to the next working day.</summary>
    Next,

    /// <summary>It moves to the working day before.</summary>
    Previous,
}

/// <summary>How a line goes into the line it stands below.</summary>
public enum PartKind
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>"Trong đó": a part among others that are not asked for.</summary>
    Among,

    /// <summary>"Chia ra": with its neighbours it makes the whole.</summary>
    Division,
}

/// <summary>What a column of a form says about a line in a round of period M.</summary>
public enum ColumnKind
{
    /// <summary>"Thực hiện kỳ M": the period itself, as it came out.</summary>
    Month,

    /// <summary>"Ước kỳ M": the period itself, estimated before it is over.</summary>
    Estimate,

    /// <summary>"Ước kỳ M+1".</summary>
    NextEstimate,

    /// <summary>"Lũy kế" from the first day of the year.</summary>
    Cumulative,

    /// <summary>"Ước cả năm".</summary>
    YearEstimate,

    /// <summary>The plan of the year, from the plans on file.</summary>
    Plan,

    /// <summary>The period before, from the figures on file.</summary>
    LastMonth,

    /// <summary>The same period of last year.</summary>
    SamePeriod,

    /// <summary>"Lũy kế" of the same period of last year.</summary>
    CumulativeSamePeriod,

    /// <summary>The whole of last year.</summary>
    LastYear,

    /// <summary>Calculated from other columns.</summary>
    Formula,
}
