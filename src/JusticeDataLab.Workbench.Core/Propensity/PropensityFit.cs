using JusticeDataLab.Workbench.Core.Propensity.Stepwise;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>The propensity model that settings ask for: of all columns, or of those that a stepwise search chooses.</summary>
public static class PropensityFit
{
    /// <summary>Fits the model of some columns.</summary>
    /// <param name="columns">Columns of covariates and further terms, reference levels included.</param>
    /// <param name="treated">Who was treated, one entry a row; both groups must have someone.</param>
    /// <param name="settings">How; <see cref="PropensitySettings.Terms"/> play no part, their columns are among those given.</param>
    /// <returns>The model; of a stepwise search with its path.</returns>
    /// <exception cref="ArgumentException">Lengths differ, or one of the groups is empty.</exception>
    public static PropensityModel Of(IReadOnlyList<DesignColumn> columns, bool[] treated, PropensitySettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Search is not { } rule) return LogisticRegression.Fit(new DesignMatrix(treated.Length, columns), treated, settings);
        var search = StepwiseSelection.Search(CandidateTerm.Of(columns), treated, rule, settings);
        return search.Model with { Path = search.Path };
    }

    /// <summary>The columns of the further terms of a request's model.</summary>
    internal static IReadOnlyList<DesignColumn> Terms(AnalysisDesign design, PropensitySettings settings)
    {
        return [.. settings.Terms.SelectMany(Term)];

        IReadOnlyList<DesignColumn> Term(string term)
        {
            if (ModelTerms.CovariatesOf(term).FirstOrDefault(name => Of(name).Count == 0) is { } unknown)
                throw new ArgumentException($"The further term {term} of the model names '{unknown}', which is no covariate of this analysis.", nameof(settings));
            try
            {
                return ModelTerms.Build(term, Of);
            }
            catch (ArgumentException wrong)
            {
                throw new ArgumentException(wrong.Message.Replace($" (Parameter '{wrong.ParamName}')", "", StringComparison.Ordinal), nameof(settings));
            }
        }

        IReadOnlyList<DesignColumn> Of(string name) => [.. design.Matrix.Columns.Where(column => column.Variable == name)];
    }
}
