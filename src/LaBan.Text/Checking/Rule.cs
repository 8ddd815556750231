namespace LaBan.Text.Checking;

/// <summary>One thing the checker looks for.</summary>
internal interface IRule
{
    /// <summary>Its name card.</summary>
    RuleDescriptor Descriptor { get; }

    /// <summary>Looks through a document and notes what it finds wrong and what it finds right.</summary>
    void Check(CheckedReport report, CheckNotes notes);
}
