using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Propensity.Stepwise;

/// <summary>
/// Bounds the deviance of every single change of a model without fitting them: one pass gives the cross-products of all
/// candidates, from which each change has a Newton step of its own; one more pass evaluates all of these at once. What the
/// next step promises says how far the deviance is from its end.
/// </summary>
/// <remarks>
/// The bounds only decide who is fitted: whatever could be the best is. Changes with columns that are aliased or nearly
/// so, or with a step too long to trust, have no bounds and are fitted as well.
/// </remarks>
internal sealed class StepwiseScreen
{
    private const double OfItsOwn = 1e-6;
    private const double LongestPromise = 0.1;
    private const double Settled = 1e-4;
    private const double Noise = 1e-11;
    private const double DigitsLost = 1e8;

    private readonly Dictionary<string, int[]> _columnsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly PackedColumns _columns;
    private readonly bool[] _treated;
    private readonly PropensityLink _link;
    private readonly double[] _products;

    public StepwiseScreen(IReadOnlyList<CandidateTerm> candidates, bool[] treated, PropensityLink link)
    {
        var design = new DesignMatrix(treated.Length, [.. candidates.SelectMany(term => term.Columns)]);
        for (var j = 0; j < design.ModelColumns.Count; j++) _numbers[design.ModelColumns[j].Name] = j + 1;
        _columns = WorkingBasis.Standardise(design);
        foreach (var term in candidates)
            _columnsOf[term.Name] = [.. term.Columns.Where(column => !column.IsReference).Select(column => _numbers[column.Name]).Where(IsUsable)];
        (_treated, _link) = (treated, link);
        _products = NewtonPass.Run(_columns, treated, new double[_columns.Count], link).Information;
    }

    /// <summary>Bounds of models one change away from a fitted one; null where there are none.</summary>
    /// <param name="model">The fitted model.</param>
    /// <param name="changes">Terms of each model.</param>
    public DevianceBounds?[] Bound(PropensityModel model, IReadOnlyList<IReadOnlyList<CandidateTerm>> changes)
    {
        var from = Coefficients(model);
        var pass = NewtonPass.Run(_columns, _treated, from, _link);
        var chosen = changes.Select(terms => terms.SelectMany(term => _columnsOf[term.Name]).Prepend(0).Order().ToArray()).ToArray();
        var trials = new Trial?[changes.Count];
        Blocks.For(trials.Length, i => trials[i] = chosen[i].Any(IsDoubtful) ? null : Trial.Of(pass, _products, from, chosen[i]));
        var open = Enumerable.Range(0, trials.Length).Where(i => trials[i] is not null).ToArray();
        var bounds = new DevianceBounds?[changes.Count];
        for (var round = 0; round < 2 && open.Length > 0; round++)
        {
            var evaluated = DeviancePass.Run(_columns, _treated, [.. open.Select(i => trials[i]!.Coefficients)], _link);
            var promises = open.Select((i, k) => trials[i]!.Promise(evaluated[k].Gradient)).ToArray();
            for (var k = 0; k < open.Length; k++)
            {
                if (promises[k] >= LongestPromise) continue;
                var deviance = evaluated[k].Deviance;
                var noise = Noise * (deviance + 1);
                bounds[open[k]] = new DevianceBounds(deviance - (3 * promises[k]) - noise, deviance + noise, chosen[open[k]].Length);
            }

            open = [.. open.Where((_, k) => promises[k] > Settled)];
        }

        return bounds;
    }

    // The same for everyone: never in a model.
    private bool IsUsable(int column) => _columns.Factor[column] > 0;

    // Varies so little beside its mean that digits are lost.
    private bool IsDoubtful(int column) => Math.Abs(_columns.Centre[column] * _columns.Factor[column]) > DigitsLost;

    private double[] Coefficients(PropensityModel model)
    {
        var result = new double[_columns.Count];
        foreach (var coefficient in model.Coefficients)
        {
            if (coefficient.Estimate is not { } estimate) continue;
            if (!_numbers.TryGetValue(coefficient.Term, out var j))
            {
                result[0] += estimate;
                continue;
            }

            result[0] += estimate * _columns.Centre[j];
            result[j] = _columns.Factor[j] > 0 ? estimate / _columns.Factor[j] : 0;
        }

        return result;
    }

    /// <summary>One change: its coefficients after the step, and the information that tells what is left to gain.</summary>
    private sealed record Trial(int[] Chosen, double[] Coefficients, Cholesky Information)
    {
        /// <summary>Goes to the lowest point of the deviance as it looks from the fitted model; null when that is not to be trusted.</summary>
        public static Trial? Of(NewtonPass pass, double[] products, double[] from, int[] chosen)
        {
            var size = from.Length;
            double Of(double[] lower, int i, int j) => lower[(Math.Max(i, j) * size) + Math.Min(i, j)];
            var (own, information) = (new double[chosen.Length * chosen.Length], new double[chosen.Length * chosen.Length]);
            for (var i = 0; i < chosen.Length; i++)
            {
                for (var j = 0; j <= i; j++)
                {
                    own[(i * chosen.Length) + j] = Of(products, chosen[i], chosen[j]);
                    information[(i * chosen.Length) + j] = Of(pass.Information, chosen[i], chosen[j]);
                }
            }

            if (Cholesky.TryFactor(own, chosen.Length, OfItsOwn) is null) return null;
            if (Cholesky.TryFactor(information, chosen.Length, 1e-9) is not { } factor) return null;
            var leaving = Enumerable.Range(1, size - 1).Except(chosen).Where(j => from[j] != 0).ToArray();
            var right = new double[chosen.Length];
            for (var i = 0; i < right.Length; i++)
            {
                right[i] = pass.Gradient[chosen[i]];
                foreach (var gone in leaving) right[i] += Of(pass.Information, chosen[i], gone) * from[gone];
            }

            var (step, coefficients) = (factor.Solve(right), new double[size]);
            for (var i = 0; i < right.Length; i++) coefficients[chosen[i]] = from[chosen[i]] + step[i];
            return new Trial(chosen, coefficients, factor);
        }

        /// <summary>What one more step promises to take off the deviance; the step is taken.</summary>
        public double Promise(double[] gradient)
        {
            var right = Array.ConvertAll(Chosen, j => gradient[j]);
            var (step, promise) = (Information.Solve(right), 0.0);
            for (var i = 0; i < right.Length; i++)
            {
                promise += step[i] * right[i];
                Coefficients[Chosen[i]] += step[i];
            }

            return promise;
        }
    }
}
