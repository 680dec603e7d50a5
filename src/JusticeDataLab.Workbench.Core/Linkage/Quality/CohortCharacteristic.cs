using JusticeDataLab.Workbench.Core.Cohorts;

namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>One way of dividing submitted people into groups.</summary>
/// <param name="Name">The characteristic.</param>
/// <param name="Groups">Names of the groups in the order to show.</param>
/// <param name="GroupOf">The group of a record.</param>
internal sealed record CohortCharacteristic(string Name, IReadOnlyList<string> Groups, Func<CohortRecord, string> GroupOf);
