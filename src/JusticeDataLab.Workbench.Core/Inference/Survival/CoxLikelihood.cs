using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>Partial log-likelihood of treatment alone, its derivative and information.</summary>
internal readonly record struct CoxLikelihood(double LogLikelihood, double Score, double Information)
{
    public static CoxLikelihood Of(SurvivalSample sample, CoxTies ties, double beta)
    {
        var (log, score, information) = (default(PreciseSum), default(PreciseSum), default(PreciseSum));
        foreach (var at in CoxTimes.Of(sample, ties, beta))
        {
            log.Add(beta * at.TreatedEventWeight);
            score.Add(at.TreatedEventWeight);
            for (var tie = 0; tie < at.Draws; tie++)
            {
                var (risk, share) = at.Draw(tie);
                log.Add(-at.WeightPerDraw * Math.Log(risk));
                score.Add(-at.WeightPerDraw * share);
                information.Add(at.WeightPerDraw * share * (1 - share));
            }
        }

        return new CoxLikelihood(log.Value, score.Value, information.Value);
    }
}
