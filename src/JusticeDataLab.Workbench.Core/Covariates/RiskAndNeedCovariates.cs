using System.Globalization;
using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>
/// Risks and needs from the last assessment before the index date. Used only where a request compares assessed people;
/// someone without an assessment, or without an answer, has a missing value.
/// </summary>
internal static class RiskAndNeedCovariates
{
    private static readonly (int Section, string Label)[] Sections =
    [
        (3, "Accommodation"), (4, "Education, training and employability"), (5, "Financial management"), (6, "Relationships"),
        (7, "Lifestyle and associates"), (8, "Drug misuse"), (9, "Alcohol misuse"), (10, "Emotional well-being"),
        (11, "Thinking and behaviour"), (12, "Attitudes"),
    ];

    /// <summary>A score for each section.</summary>
    public static IReadOnlyList<Covariate> Scores { get; } = [.. Sections.Select(entry => Section(entry.Section, entry.Label))];

    /// <summary>The answer to one question.</summary>
    /// <param name="section">Section of the assessment.</param>
    /// <param name="question">Question within it.</param>
    public static Covariate Question(int section, int question)
    {
        var name = Name(section, question);
        var label = Sections.FirstOrDefault(entry => entry.Section == section).Label ?? FormattableString.Invariant($"Section {section}");
        return Of(
            FormattableString.Invariant($"need_s{section}q{question}"),
            FormattableString.Invariant($"{label}: question {question}"),
            CovariateKind.Categorical,
            $"answer to question {name}: no, some or significant problem",
            context => CovariateValue.OfLevel(context.Assessment.TryGetValue(name, out var score) ? Word(score) : null));
    }

    private static Covariate Section(int section, string label)
    {
        var prefix = Name(section, null);
        return Of(
            FormattableString.Invariant($"need_section_{section}"),
            $"Needs: {label.ToLower(CultureInfo.InvariantCulture)}",
            CovariateKind.Count,
            FormattableString.Invariant($"sum of the scores of the questions of section {section} that were answered, each 0 to 2"),
            context =>
            {
                var scores = context.Assessment.Where(answer => answer.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(answer => answer.Value).ToList();
                return scores.Count == 0 ? CovariateValue.Missing : CovariateValue.Of(scores.Sum());
            });
    }

    private static string Name(int section, int? question) => FormattableString.Invariant($"S{section}Q{question}");

    private static string Word(int score) => score switch
    {
        0 => "No problem",
        1 => "Some problem",
        _ => "Significant problem",
    };

    private static Covariate Of(string id, string label, CovariateKind kind, string definition, Func<CovariateContext, CovariateValue> measure) => new(measure)
    {
        Id = id,
        Label = label,
        Group = CovariateGroup.RisksAndNeeds,
        Kind = kind,
        Definition = definition,
        SourceTable = AdministrativeSchema.Assessments.Name,
        Window = "the last assessment before the index date",
    };
}
