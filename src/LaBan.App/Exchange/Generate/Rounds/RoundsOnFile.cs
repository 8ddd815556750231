using System.Globalization;
using LaBan.App.Storage;
using LaBan.Measures;
using LaBan.Model.Collection;
using LaBan.Model.Observations;
using Npgsql;

namespace LaBan.App.Exchange.Generate.Rounds;

/// <summary>Writes simulated rounds into an empty collection by COPY, and their approved figures among the observations.</summary>
internal sealed class RoundsOnFile(NpgsqlConnection connection, DateTime now)
{
    private const string By = "Mô phỏng";

    /// <param name="documents">The document of each form and year under which figures are on file.</param>
    public void Write(IReadOnlyList<SimulatedRound> rounds, int province, IReadOnlyDictionary<(string Form, int Year), int> documents)
    {
        int DocumentOf(SimulatedRound round) => documents[(round.Form.Code, round.Round.Period.Year)];
        Rounds(rounds);
        Submissions(rounds, DocumentOf);
        Cells(rounds);
        Figures(rounds, province, DocumentOf);
        foreach (var table in new[] { "rounds", "submissions" })
        {
            Execute($"select setval(pg_get_serial_sequence('{table}', 'id'), (select coalesce(max(id), 1) from {table}))");
        }
    }

    private void Rounds(IReadOnlyList<SimulatedRound> rounds)
    {
        using (var copy = new CopyRows(connection, "rounds", "id", "form_version_id", "period", "opens_on", "cut_off", "opened_at", "opened_by", "is_simulated"))
        {
            foreach (var (id, _, version, round, _) in rounds)
            {
                copy.StartRow();
                copy.Write(id);
                copy.Write(version.Id);
                copy.Write(round.Period.Code);
                copy.Write(round.OpensOn);
                copy.Write(round.CutOff);
                copy.Write(round.OpensOn.ToDateTime(new(1, 0), DateTimeKind.Utc));
                copy.Write(By);
                copy.Write(true);
            }

            copy.Complete();
        }

        using var deadlines = new CopyRows(connection, "round_deadlines", "round_id", "level", "due");
        foreach (var (round, deadline) in rounds.SelectMany(r => r.Round.Deadlines.Select(d => (r.Id, d))))
        {
            deadlines.StartRow();
            deadlines.Write(round);
            deadlines.Write((short)deadline.Level);
            deadlines.Write(deadline.Due);
        }

        deadlines.Complete();
    }

    private void Submissions(IReadOnlyList<SimulatedRound> rounds, Func<SimulatedRound, int> documentOf)
    {
        using (var copy = new CopyRows(connection, "submissions", "id", "round_id", "organisation_id", "area_id", "state", "due", "first_submitted_on", "source_id"))
        {
            foreach (var (round, s) in rounds.SelectMany(r => r.Submissions.Select(s => (r, s))))
            {
                copy.StartRow();
                copy.Write(s.Id);
                copy.Write(round.Id);
                copy.Write(s.Organisation.Id);
                copy.Write(s.Submission.AreaId);
                copy.Write((short)s.Submission.State);
                copy.Write(s.Submission.Due);
                copy.Write(s.Submission.FirstSubmittedOn);
                copy.Write(s.ApprovedAt is null ? null : documentOf(round));
            }

            copy.Complete();
        }

        using var events = new CopyRows(connection, "submission_events", "submission_id", "\"from\"", "\"to\"", "reason", "at", "by");
        foreach (var (id, step) in rounds.SelectMany(r => r.Submissions).SelectMany(s => s.Submission.Events.Select(e => (s.Id, e))))
        {
            events.StartRow();
            events.Write(id);
            events.Write((short)step.From);
            events.Write((short)step.To);
            events.WriteOrNull(step.Reason);
            events.Write(step.At);
            events.Write(step.By);
        }

        events.Complete();
    }

    private void Cells(IReadOnlyList<SimulatedRound> rounds)
    {
        var all = rounds.SelectMany(r => r.Submissions).SelectMany(s => s.Cells.Select(c => (Submission: s, Cell: c))).ToList();
        using (var copy = new CopyRows(
            connection, "submission_cells", "submission_id", "line_id", "column_id", "value", "decimals", "is_none", "version", "changed_at", "changed_by", "approved_version"))
        {
            foreach (var (s, cell) in all)
            {
                Start(copy, s, cell);
                copy.Write(1);
                copy.Write(s.EnteredAt);
                copy.Write(By);
                copy.Write(s.ApprovedAt is null ? null : 1);
            }

            copy.Complete();
        }

        using var changes = new CopyRows(
            connection, "cell_changes", "submission_id", "line_id", "column_id", "value", "decimals", "is_none", "version", "at", "by", "way");
        foreach (var (s, cell) in all)
        {
            Start(changes, s, cell);
            changes.Write(1);
            changes.Write(s.EnteredAt);
            changes.Write(By);
            changes.Write((short)EntryWay.Import);
        }

        changes.Complete();
    }

    private static void Start(CopyRows copy, SimulatedSubmission s, SimulatedCell cell)
    {
        copy.StartRow();
        copy.Write(s.Id);
        copy.Write(cell.Line.Id);
        copy.Write(cell.Column.Id);
        copy.Write(cell.Value);
        copy.Write(cell.Decimals);
        copy.Write(cell.Value is null);
    }

    /// <summary>
    /// What the province took is on file: the months and the running totals. A look ahead was overtaken by the month itself, and
    /// of half-years and years the published figures stand.
    /// </summary>
    private void Figures(IReadOnlyList<SimulatedRound> rounds, int province, Func<SimulatedRound, int> documentOf)
    {
        var taken = rounds.SelectMany(r => r.Submissions.Where(s => s.ApprovedAt is not null).SelectMany(s => s.Cells.Select(c => (Round: r, Submission: s, Cell: c))))
            .Where(t => t.Cell.Value is not null && t.Cell.Column.Kind is ColumnKind.Month or ColumnKind.Cumulative).ToList();
        foreach (var year in taken.Select(t => t.Cell.Period.Year).Distinct())
        {
            Execute(string.Create(CultureInfo.InvariantCulture, $"select ensure_observation_year({year})"));
        }

        using var copy = new CopyRows(connection, "observations",
            "province_id", "year", "indicator_id", "area_id", "period", "measure", "base", "breakdown", "nature", "value", "decimals", "unit",
            "source_id", "statement", "version", "known_from", "recorded_at", "recorded_by", "note", "status", "is_simulated");
        foreach (var (round, s, cell) in taken)
        {
            copy.StartRow();
            copy.Write(province);
            copy.Write((short)cell.Period.Year);
            copy.Write(cell.Indicator.Id);
            copy.Write(s.Submission.AreaId);
            copy.Write(cell.Period.Code);
            copy.Write((short)Measure.Value);
            copy.Write("");
            copy.Write("");
            copy.Write((short)FormPeriods.NatureOf(cell.Column.Kind));
            copy.Write(cell.Value!.Value);
            copy.Write(cell.Decimals);
            copy.Write(cell.Indicator.UnitVi);
            copy.Write(documentOf(round));
            copy.Write((short)1);
            copy.Write((short)1);
            copy.Write(new Signature(s.ApprovedAt!.Value, By).Day);
            copy.Write(now);
            copy.Write(By);
            copy.Write("");
            copy.Write((short)ObservationStatus.Accepted);
            copy.Write(true);
        }

        copy.Complete();
    }

    private void Execute(string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
