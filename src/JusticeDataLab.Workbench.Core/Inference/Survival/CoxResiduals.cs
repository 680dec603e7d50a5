namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>
/// Score residuals: what each person adds to the derivative of the likelihood. They depend on group, time and event
/// alone; their weighted squares make the robust variance.
/// </summary>
/// <remarks>Sources: Lin and Wei 1989; Therneau and Grambsch 2000, section 7.2, for Efron's ties.</remarks>
internal static class CoxResiduals
{
    /// <summary>Σ over people of (w × residual)², or over clusters of the square of their sum.</summary>
    public static double SumOfSquares(SurvivalSample sample, CoxTies ties, double beta)
    {
        var (treated, other) = (Of(sample, ties, beta, 1), Of(sample, ties, beta, 0));
        if (sample.HasClusters) return Clustered(sample, treated, other);
        return Squares(sample.Treatment, treated) + Squares(sample.Comparison, other);
    }

    private static double Squares(SurvivalGroup group, (double[] Event, double[] Censored) residuals)
    {
        var sum = 0.0;
        for (var at = 0; at < group.Times.Length; at++)
        {
            sum += (group.EventSquares[at] * residuals.Event[at] * residuals.Event[at])
                + (group.CensoredSquares[at] * residuals.Censored[at] * residuals.Censored[at]);
        }

        return sum;
    }

    private static double Clustered(SurvivalSample sample, (double[] Event, double[] Censored) treated, (double[] Event, double[] Censored) other)
    {
        var sums = new SortedDictionary<int, double>();
        foreach (var row in sample.Rows)
        {
            var residuals = row.Treated ? treated : other;
            var residual = row.Event ? residuals.Event[row.At] : residuals.Censored[row.At];
            sums[row.Cluster] = sums.GetValueOrDefault(row.Cluster) + (row.Weight * residual);
        }

        return sums.Values.Sum(sum => sum * sum);
    }

    // Residuals of a group's people by time. x is 1 for the treated.
    private static (double[] Event, double[] Censored) Of(SurvivalSample sample, CoxTies ties, double beta, int x)
    {
        var (own, count) = (x == 1 ? Math.Exp(beta) : 1, sample.Times.Length);
        var (withEvent, censored) = (new double[count], new double[count]);
        var (before, next) = (0.0, 0); // −Σ risk × hazard × (x − share) over the times so far
        foreach (var at in CoxTimes.Of(sample, ties, beta))
        {
            for (; next < at.At; next++) censored[next] = before;
            var (now, drawn) = (0.0, 0.0);
            for (var tie = 0; tie < at.Draws; tie++)
            {
                var (risk, share) = at.Draw(tie);
                var hazard = at.WeightPerDraw / risk * own * (x - share);
                now -= hazard;
                // The event itself, and having left the people at risk by this draw.
                drawn += ((x - share) / at.Draws) + (hazard * tie / at.Draws);
            }

            before += now;
            withEvent[at.At] = before + drawn;
        }

        for (; next < count; next++) censored[next] = before;
        return (withEvent, censored);
    }
}
