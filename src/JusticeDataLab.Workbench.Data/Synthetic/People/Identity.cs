using JusticeDataLab.Workbench.Data.Synthetic.Names;

namespace JusticeDataLab.Workbench.Data.Synthetic.People;

/// <summary>Who a person is: identifiers and names. An empty text means that there is none.</summary>
internal sealed record Identity
{
    public required PersonName Name { get; init; }

    public required IReadOnlyList<Alias> Aliases { get; init; }

    public required string PncId { get; init; }

    public required string Cro { get; init; }

    public required string PrisonNumber { get; init; }

    public required string Sex { get; init; }

    public required string Ethnicity { get; init; }

    public required string Nationality { get; init; }

    /// <summary>Day number of the recorded date of birth; 0 when it is not recorded.</summary>
    public required int BirthDay { get; init; }
}
