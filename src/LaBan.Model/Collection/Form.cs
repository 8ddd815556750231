using LaBan.Measures;
using LaBan.Model.Identity;

namespace LaBan.Model.Collection;

/// <summary>A "biểu mẫu": the figures that the same organisations are asked for again and again. What it asks stands in its versions.</summary>
public sealed class Form
{
    public int Id { get; init; }

    /// <summary>Stable code such as <c>SCT-01</c>.</summary>
    public required string Code { get; init; }

    public required string NameVi { get; set; }

    public required string NameEn { get; set; }

    public Frequency Frequency { get; init; }

    /// <summary>Which days its periods have: calendar months, or the administrative ones of Decree 09/2019/NĐ-CP, article 12.</summary>
    public PeriodCalendar Calendar { get; init; }

    public FilledBy FilledBy { get; init; }

    public int Position { get; set; }

    /// <summary>Whether its rounds open by the calendar, without anybody's hand.</summary>
    public bool OpensItself { get; set; }

    public List<FormVersion> Versions { get; init; } = [];

    /// <summary>The version with which a period that ends on a day is asked for, or null when the form was not in use then.</summary>
    public FormVersion? VersionOn(DateOnly date) => Versions.Find(v => v.IsValidOn(date));
}

/// <summary>What a form asked for during a stretch of time. Rounds keep the version they were opened with.</summary>
public sealed class FormVersion
{
    public int Id { get; init; }

    public int FormId { get; init; }

    /// <summary>1 for the first version.</summary>
    public int Number { get; init; }

    /// <summary>The first day on which a period of it may end.</summary>
    public DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>Codes of the organisations that fill it, when it is filled by a list.</summary>
    public string[] Organisations { get; init; } = [];

    /// <summary>Days before the cut-off on which its rounds open.</summary>
    public int OpensBefore { get; init; }

    /// <summary>The decision that issued it.</summary>
    public string Decision { get; init; } = "";

    /// <summary>Who added it on a page; null where a data file did.</summary>
    public string? SetBy { get; init; }

    public DateTime? SetAt { get; init; }

    public List<FormLine> Lines { get; init; } = [];

    public List<FormColumn> Columns { get; init; } = [];

    public List<FormDeadline> Deadlines { get; init; } = [];

    public bool IsValidOn(DateOnly date) => ValidFrom <= date && (ValidTo is null || date <= ValidTo);

    /// <summary>Whether an organisation is among those that fill it.</summary>
    public bool IsFilledBy(FilledBy who, Organisation organisation)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return who switch
        {
            FilledBy.Departments => organisation.Kind == OrganisationKind.Department,
            FilledBy.LocalAuthorities => organisation.Kind == OrganisationKind.Local,
            _ => Organisations.Contains(organisation.Code, StringComparer.Ordinal) || Array.Exists(Organisations, organisation.IsCalled),
        };
    }

    /// <summary>
    /// Who fills it on a day: of those it is for, whoever stands then; in the place of one that it lists and that has ended, whoever
    /// took over.
    /// </summary>
    public IEnumerable<Organisation> FillersOn(DateOnly day, FilledBy who, IReadOnlyList<Organisation> all, ILookup<string, string> successors)
    {
        ArgumentNullException.ThrowIfNull(all);
        var meant = all.Where(o => IsFilledBy(who, o)).Select(o => o.Code).ToHashSet(StringComparer.Ordinal);
        if (who == FilledBy.Listed)
        {
            var heirs = all.Where(o => meant.Contains(o.Code) && o.ValidTo < day).SelectMany(o => OrganisationRules.Heirs(o.Code, successors)).ToList();
            meant.UnionWith(heirs);
        }

        return all.Where(o => meant.Contains(o.Code) && o.IsValidOn(day));
    }

    public FormColumn? Column(string key) => Columns.Find(c => c.Key == key);

    /// <summary>Until when a level has to answer a round; the rule of the level itself, or null when the form sets none.</summary>
    public FormDeadline? DeadlineOf(ReportingLevel level) => Deadlines.Find(d => d.Level == level);
}

/// <summary>One line of a form: an indicator with its breakdown, or a heading.</summary>
public sealed class FormLine
{
    public int Id { get; init; }

    public int FormVersionId { get; init; }

    public int Position { get; init; }

    /// <summary>The number printed before it, such as <c>I.1</c>.</summary>
    public string Number { get; init; } = "";

    /// <summary>The indicator asked for; null for a heading.</summary>
    public int? IndicatorId { get; init; }

    public string Breakdown { get; init; } = "";

    /// <summary>The words of a heading, or other words than the indicator's name; empty for that name.</summary>
    public string Label { get; init; } = "";

    /// <summary>How deep it stands below another line: 1 for a "trong đó".</summary>
    public int Level { get; init; }

    /// <summary>How it goes into the line it stands below.</summary>
    public PartKind Part { get; init; }

    /// <summary>The form in which the figure is entered, when it is only shown here.</summary>
    public string? EnteredIn { get; init; }

    public bool IsHeading => IndicatorId is null;
}

/// <summary>One column of a form: what is asked about every line, or shown beside it.</summary>
public sealed class FormColumn
{
    public int Id { get; init; }

    public int FormVersionId { get; init; }

    public int Position { get; init; }

    /// <summary>Its name in formulas and addresses, of a-z, 0-9 and _.</summary>
    public required string Key { get; init; }

    public ColumnKind Kind { get; init; }

    /// <summary>Words for its head in place of those of its kind; empty for those.</summary>
    public string Title { get; init; } = "";

    /// <summary>How a formula column follows from others; see <see cref="ColumnFormula"/>.</summary>
    public string? Formula { get; init; }

    /// <summary>Whether a submission may leave a cell of it empty without a word.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Whether people type figures into it.</summary>
    public bool IsEntered => Kind is ColumnKind.Month or ColumnKind.Estimate or ColumnKind.NextEstimate or ColumnKind.Cumulative or ColumnKind.YearEstimate;
}

/// <summary>Until when one level answers a round: a day of the month in which the period ends, or of a later month.</summary>
public sealed class FormDeadline
{
    public int Id { get; init; }

    public int FormVersionId { get; init; }

    public ReportingLevel Level { get; init; }

    /// <summary>0 for the month in which the period ends, 1 for the next one.</summary>
    public int MonthsAfter { get; init; }

    public int Day { get; init; }

    public DayShift Shift { get; init; } = DayShift.Next;
}
