using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity.Remedies;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>
/// Fits the propensity model by Newton's method (Fisher scoring for the probit link), to the point where the likelihood
/// no longer improves. Standard errors are those of the expected information that the last step was taken with.
/// </summary>
/// <remarks>
/// Agrees with R's <c>glm(epsilon = 1e-14)</c> in start, steps, stopping rule and aliasing: of columns that say the same the
/// later is dropped. At that tolerance the last step changes a standard error by less than one part in ten million.
/// Source: McCullagh and Nelder 1989, section 2.5; separation: Albert and Anderson 1984.
/// </remarks>
public static class LogisticRegression
{
    /// <summary>Most columns of a model: with more, the cross-products of all pairs of columns take hours.</summary>
    public const int MostColumns = 4000;

    /// <summary>Fits the model.</summary>
    /// <param name="design">Covariates of everyone.</param>
    /// <param name="treated">Who was treated, one entry a row; both groups must have someone.</param>
    /// <param name="settings">How to fit; null for the defaults.</param>
    /// <returns>The model with scores, and warnings for whatever stands in the way of trusting it.</returns>
    /// <exception cref="ArgumentException">The lengths differ, one of the groups is empty, or there are more than <see cref="MostColumns"/> columns.</exception>
    public static PropensityModel Fit(DesignMatrix design, bool[] treated, PropensitySettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(treated);
        Guard.SameLength(design.Rows, treated.Length, nameof(treated));
        if (design.ModelColumns.Count > MostColumns)
            throw new ArgumentException($"The model has {design.ModelColumns.Count} columns: at most {MostColumns} can be fitted together.", nameof(design));
        settings ??= new PropensitySettings();
        var count = treated.Count(t => t);
        if (count == 0 || count == treated.Length)
            throw new ArgumentException("The model needs treated and comparison people: one of the groups is empty.", nameof(treated));

        PropensityModel Plain(DesignMatrix one) => Fit(one, treated, count, settings);
        var model = Plain(design);
        return model.Separation == SeparationKind.None || settings.Separation == SeparationRemedy.Report
            ? model
            : SeparatedModel.Mend(design, treated, model, Plain);
    }

    private static PropensityModel Fit(DesignMatrix design, bool[] treated, int count, PropensitySettings settings)
    {
        var all = WorkingBasis.Standardise(design);
        var constant = LinkFunction.Constant(settings.Link, (double)count / treated.Length);
        if (FirstGuess.Of(all, treated, count, settings) is { } guess)
        {
            var near = NewtonIterations.From(guess.Basis.Columns, treated, guess.Coefficients, settings);
            return ModelBuilder.Build(design, treated, settings, guess.Basis, near, NullDeviance(treated.Length, count));
        }

        var alone = new double[all.Count];
        alone[0] = constant;
        var start = NewtonPass.Run(all, treated, alone, settings.Link);
        var basis = WorkingBasis.Build(all, start.Information, settings.AliasTolerance);
        var fit = NewtonIterations.FromConstant(basis.Columns, treated, constant, basis.Replaced ? null : start.Choose(basis.Kept), settings);
        return ModelBuilder.Build(design, treated, settings, basis, fit, start.Deviance);
    }

    private static double NullDeviance(int people, int treated)
    {
        var share = (double)treated / people;
        return -2 * ((treated * Math.Log(share)) + ((people - treated) * Math.Log(1 - share)));
    }
}
