namespace JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

/// <summary>One row of a cohort file with the truth about it.</summary>
/// <param name="Order">Where it stands in the file: rows are in order of this number, then of the repetition.</param>
/// <param name="Repetition">0 for the first row of a person.</param>
/// <param name="Cells">Cells in the order of <see cref="Columns"/>.</param>
/// <param name="PersonId">Who it is; empty for someone who is not on the register.</param>
/// <param name="P0">Chance of reoffending without the service; null for someone who is not on the register.</param>
/// <param name="P1">Chance of reoffending with it.</param>
internal sealed record CohortRow(ulong Order, int Repetition, string[] Cells, string PersonId, double? P0, double? P1)
{
    /// <summary>Columns of a cohort file with what they mean.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Columns { get; } =
    [
        ("surname", "surname as the organisation wrote it"),
        ("forename", "forename as the organisation wrote it"),
        ("middle_names", "middle names, where given"),
        ("date_of_birth", "date of birth, yyyy-MM-dd"),
        ("gender", "M or F"),
        ("intervention_start", "first day of the service"),
        ("intervention_end", "last day of the service, where given"),
        ("index_date", "release from custody or start of the order as the organisation knows it, where given"),
        ("pnc_id", "Police National Computer identifier, where given"),
        ("prison_number", "prison number, where given"),
        ("site", "where the person took part"),
        ("completed", "whether the person stayed to the end: yes or no"),
    ];
}
