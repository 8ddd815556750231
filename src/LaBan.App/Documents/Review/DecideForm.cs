using LaBan.Model.Documents;

namespace LaBan.App.Documents.Review;

/// <summary>What was chosen about a finding.</summary>
/// <param name="Finding">The key of the finding.</param>
/// <param name="State">The decision; null when the form holds none.</param>
/// <param name="Reason">One of the usual reasons, one in own words, or both.</param>
/// <param name="Phrase">The phrase for which the rule is to be turned off for good; null for none.</param>
/// <param name="Back">The query of the page to come back to.</param>
public sealed record DecideForm(string? Finding, DecisionState? State, string Reason, string? Phrase, string? Back)
{
    /// <summary>Reads the fields of a form.</summary>
    public static DecideForm Of(IFormCollection form)
    {
        var reasons = new[] { form["lyDo"].ToString().Trim(), form["ghiRo"].ToString().Trim() };
        var decision = form["qd"].ToString();
        return new(form["cho"], Enum.GetValues<DecisionState>().Cast<DecisionState?>().FirstOrDefault(s => s!.Value.Code() == decision),
            string.Join("; ", reasons.Where(r => r.Length > 0)), form["luonBo"].Count > 0 ? form["cumTu"].ToString() : null, form["ve"]);
    }
}
