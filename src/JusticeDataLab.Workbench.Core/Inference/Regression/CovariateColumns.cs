using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Core.Inference.Regression;

/// <summary>Lays out constant, treatment, covariates and interactions for the solver.</summary>
internal static class CovariateColumns
{
    /// <summary>
    /// Column 0 the constant, 1 treatment, then the covariates, then treatment times each. Covariates are measured from
    /// their weighted mean among the treated, in standard deviations.
    /// </summary>
    public static PackedColumns Lay(bool[] treated, double[] weights, double[][] covariates, bool interactions)
    {
        var columns = new PackedColumns(treated.Length, 2 + ((interactions ? 2 : 1) * covariates.Length));
        columns.Factor.AsSpan().Fill(1);
        columns.Source[1] = Array.ConvertAll(treated, one => one ? 1.0 : 0);
        for (var j = 0; j < covariates.Length; j++)
        {
            var (centre, factor) = Scale(treated, weights, covariates[j]);
            columns.Source[2 + j] = covariates[j];
            columns.Centre[2 + j] = centre;
            columns.Factor[2 + j] = factor;
            if (interactions) columns.Source[2 + covariates.Length + j] = Interaction(treated, covariates[j], centre, factor);
        }

        return columns;
    }

    private static (double Centre, double Factor) Scale(bool[] treated, double[] weights, double[] values)
    {
        var (weight, sum) = (default(PreciseSum), default(PreciseSum));
        for (var row = 0; row < values.Length; row++)
        {
            if (!double.IsFinite(values[row]))
                throw new ArgumentException("A covariate has a value that is not a finite number. Give every missing value a category or a stated fill first.", nameof(values));
            if (!treated[row]) continue;
            weight.Add(weights[row]);
            sum.Add(weights[row] * values[row]);
        }

        var spread = Spread.StandardDeviation(values);
        return (weight.Value > 0 ? sum.Value / weight.Value : 0, spread > 0 ? 1 / spread : 0);
    }

    private static double[] Interaction(bool[] treated, double[] values, double centre, double factor)
    {
        var product = new double[values.Length];
        for (var row = 0; row < product.Length; row++) product[row] = treated[row] ? (values[row] - centre) * factor : 0;
        return product;
    }
}
