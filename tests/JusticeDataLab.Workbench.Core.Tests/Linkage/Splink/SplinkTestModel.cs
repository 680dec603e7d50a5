using JusticeDataLab.Workbench.Core.Linkage.Splink;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Splink;

/// <summary>A model with round numbers: a name with frequencies at two levels, and a date of birth.</summary>
internal static class SplinkTestModel
{
    public static SplinkModel Model { get; } = new(0.01,
    [
        new SplinkComparison("name",
        [
            new SplinkLevel { Value = -1, IsNull = true },
            new SplinkLevel { Value = 2, Label = "exact", M = 0.9, U = 0.01, ExactColumn = "name", TermFrequency = new SplinkTermFrequency("name") },
            new SplinkLevel { Value = 1, Label = "near", M = 0.08, U = 0.02, TermFrequency = new SplinkTermFrequency("name", weight: 0.5) },
            new SplinkLevel { Value = 0, Label = "else", M = 0.02, U = 0.97 },
        ]),
        new SplinkComparison("born",
        [
            new SplinkLevel { Value = -1, IsNull = true },
            new SplinkLevel { Value = 1, M = 0.9, U = 0.2, ExactColumn = "born" },
            new SplinkLevel { Value = 0, M = 0.1, U = 0.8 },
        ]),
    ]);
}
