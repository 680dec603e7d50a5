using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>Turns the end of the fit into a model that reports itself.</summary>
internal static class ModelBuilder
{
    private const string Intercept = "(Intercept)";

    public static PropensityModel Build(
        DesignMatrix design, bool[] treated, PropensitySettings settings, WorkingBasis basis, NewtonFit fit, double nullDeviance)
    {
        var (scores, deviance) = Score(basis.Columns, treated, fit.Coefficients, settings.Link);
        var (separation, separated) = SeparationFinder.Find(design, basis.Kept, basis.ToGiven(fit.LastStep), scores, treated);
        var kept = basis.Kept.ToHashSet();
        var terms = design.ModelColumns;
        var aliased = Enumerable.Range(1, terms.Count).Where(j => !kept.Contains(j)).Select(j => terms[j - 1].Name).ToArray();
        var constant = terms.Where(term => IsConstant(term.Values)).Select(term => term.Name).ToArray();
        var rare = Rare(terms, treated, settings.RareBelow);
        var converged = fit.Converged && separation == SeparationKind.None;
        return new PropensityModel
        {
            Settings = settings,
            Coefficients = Coefficients(design, basis, fit),
            Scores = scores,
            Deviance = deviance,
            NullDeviance = nullDeviance,
            DegreesOfFreedom = design.Rows - basis.Kept.Count,
            Rank = basis.Kept.Count,
            Iterations = fit.Iterations,
            Converged = converged,
            AliasedTerms = aliased,
            ConstantTerms = constant,
            Separation = separation,
            SeparatedTerms = separated,
            RareTerms = rare,
            AreaUnderCurve = RankStatistics.AreaUnderCurve(scores.Logit, treated),
            Warnings = Warnings(aliased, constant, separation, separated, rare, converged, fit.Iterations),
        };
    }

    private static (PropensityScores Scores, double Deviance) Score(
        PackedColumns columns, bool[] treated, double[] coefficients, PropensityLink link)
    {
        var (probability, logit) = (new double[columns.Rows], new double[columns.Rows]);
        var deviances = new double[Blocks.Count(columns.Rows)];
        Blocks.For(deviances.Length, block =>
        {
            var packed = new double[columns.Count * PackedColumns.Width];
            var predictor = new double[PackedColumns.Width];
            var last = Math.Min(columns.Rows, (block + 1) * Blocks.RowsPerBlock);
            for (var first = block * Blocks.RowsPerBlock; first < last; first += PackedColumns.Width)
            {
                var used = Math.Min(PackedColumns.Width, last - first);
                columns.Pack(first, used, packed);
                columns.Predict(packed, coefficients, predictor);
                for (var r = 0; r < used; r++)
                {
                    (probability[first + r], logit[first + r]) = LinkFunction.Score(link, predictor[r]);
                    deviances[block] += LinkFunction.Evaluate(link, predictor[r], treated[first + r], out _, out _);
                }
            }
        });
        var total = default(PreciseSum);
        foreach (var deviance in deviances) total.Add(deviance);
        return (new PropensityScores(probability, logit), total.Value);
    }

    private static ModelCoefficient[] Coefficients(DesignMatrix design, WorkingBasis basis, NewtonFit fit)
    {
        var estimates = basis.ToGiven(fit.Coefficients);
        var errors = basis.StandardErrors(fit.Information.Inverse());
        var result = new ModelCoefficient[design.ModelColumns.Count + 1];
        for (var j = 0; j < result.Length; j++)
        {
            var column = j == 0 ? null : design.ModelColumns[j - 1];
            result[j] = new ModelCoefficient(
                column?.Name ?? Intercept, column?.Variable ?? Intercept, column?.Level, null, null, null, null);
        }

        for (var k = 0; k < basis.Kept.Count; k++)
        {
            var z = estimates[k] / errors[k];
            result[basis.Kept[k]] = result[basis.Kept[k]] with
            {
                Estimate = estimates[k],
                StandardError = errors[k],
                Z = z,
                PValue = NormalDistribution.TwoSided(z),
            };
        }

        return result;
    }

    private static bool IsConstant(double[] values)
    {
        foreach (var value in values)
        {
            if (value != values[0]) return false;
        }

        return true;
    }

    private static RareTerm[] Rare(IReadOnlyList<DesignColumn> terms, bool[] treated, int below)
    {
        int[] rows = [.. Enumerable.Range(0, treated.Length).Where(row => treated[row])];
        var found = new RareTerm?[terms.Count];
        Blocks.For(terms.Count, j =>
        {
            if (!terms[j].IsBinary) return;
            var (values, inTreated, all) = (terms[j].Values, 0.0, 0.0);
            foreach (var value in values) all += value; // whole numbers: exact in any order
            foreach (var row in rows) inTreated += values[row];
            if (Math.Min(all, treated.Length - all) < below) found[j] = new RareTerm(terms[j].Name, (int)inTreated, (int)(all - inTreated));
        });
        return [.. found.OfType<RareTerm>()];
    }

    private static string[] Warnings(
        string[] aliased, string[] constant, SeparationKind separation, IReadOnlyList<string> separated, RareTerm[] rare, bool converged, int iterations)
    {
        var warnings = new List<string>();
        if (constant.Length > 0)
            warnings.Add($"The same for everyone, so of no use to the model: {string.Join(", ", constant)}.");
        var repeated = aliased.Except(constant, StringComparer.Ordinal).ToArray();
        if (repeated.Length > 0)
            warnings.Add($"Dropped because earlier covariates already say the same: {string.Join(", ", repeated)}.");
        if (separation == SeparationKind.Complete)
            warnings.Add($"The covariates tell the groups apart without error (complete separation): {string.Join(", ", separated)}. There is no comparison group to be had.");
        else if (separation == SeparationKind.QuasiComplete)
            warnings.Add($"Some people are certain to be in one group (separation): {string.Join(", ", separated)}. These coefficients are without limit; merge the level, drop the covariate or drop the people.");
        else if (!converged)
            warnings.Add($"The model did not converge in {iterations} iterations.");
        if (rare.Length > 0)
            warnings.Add($"Held by very few people, or by all but very few: {string.Join(", ", rare.Select(term => term.Term))}.");
        return [.. warnings];
    }
}
