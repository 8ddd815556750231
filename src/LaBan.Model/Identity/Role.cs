namespace LaBan.Model.Identity;

/// <summary>What somebody is in the reporting of an organisation.</summary>
public enum Role
{
    Viewer,

    /// <summary>Enters figures (nhập liệu).</summary>
    Entrant,

    /// <summary>Head of an organisation, who approves what it hands in.</summary>
    Approver,

    /// <summary>Compiles for the province.</summary>
    Analyst,

    /// <summary>Closes a round and answers for what is published.</summary>
    Publisher,
    Administrator,
}

/// <summary>One thing that may be done. Every address of the site names the right it needs.</summary>
public enum Right
{
    /// <summary>One's own account: password, second factor, sessions, tokens.</summary>
    OwnAccount,

    /// <summary>Hand in documents, have them read and checked.</summary>
    ReadDocuments,

    /// <summary>Names of indicators, phrases that silence a rule.</summary>
    EditCatalogue,

    /// <summary>See the reporting rounds and what was handed in.</summary>
    SeeRounds,

    EnterFigures,

    /// <summary>Approve or return what one's own organisation enters.</summary>
    ApproveUnit,

    /// <summary>Approve or return for the province, decide on corrections, adopt figures of a document.</summary>
    ApproveProvince,

    /// <summary>Close a round for good.</summary>
    LockRound,

    /// <summary>Open rounds, extend deadlines, remind.</summary>
    RunRounds,

    /// <summary>Forms, calendars and checks at the door.</summary>
    ManageForms,

    ManagePeople,

    ReadAudit,
}

/// <summary>Which rights a role brings, and what it asks of whoever holds it.</summary>
public static class Roles
{
    private static readonly Right[] Everybody = [Right.OwnAccount, Right.ReadDocuments, Right.SeeRounds];

    /// <summary>The rights of a role.</summary>
    public static IReadOnlyList<Right> Rights(this Role role) => role switch
    {
        Role.Entrant => [.. Everybody, Right.EnterFigures],
        Role.Approver => [.. Everybody, Right.ApproveUnit],
        Role.Analyst => [.. Everybody, Right.EditCatalogue, Right.ApproveProvince, Right.RunRounds, Right.ManageForms],
        Role.Publisher => [.. Everybody, Right.LockRound],
        Role.Administrator => [.. Everybody, Right.ManagePeople, Right.ReadAudit],
        _ => Everybody,
    };

    /// <summary>Whoever approves or administers signs in with a second factor.</summary>
    public static bool NeedsSecondFactor(this Role role) =>
        role is Role.Approver or Role.Analyst or Role.Publisher or Role.Administrator;

    /// <summary>Roles that speak for the whole province are held at its office.</summary>
    public static bool IsProvincial(this Role role) => role is Role.Analyst or Role.Publisher or Role.Administrator;
}
