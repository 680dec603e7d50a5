using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage.Blocking;
using JusticeDataLab.Workbench.Core.Linkage.Clerical;
using JusticeDataLab.Workbench.Core.Linkage.Decisions;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Linkage.Register;
using JusticeDataLab.Workbench.Core.Linkage.Scoring;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>
/// Links people by Fellegi–Sunter weights. The cohort, which is small, is indexed by blocking keys; the register is gone
/// through once; whoever shares a key is compared over all of their names; the model learns from the cohort around a
/// preset; each row gets probabilities over its candidates and over not being on the register.
/// </summary>
public static class ProbabilisticLinker
{
    /// <summary>Finds the submitted people on the register.</summary>
    /// <param name="records">Records that validation found usable, in any order.</param>
    /// <param name="register">The register; any order gives the same result.</param>
    /// <param name="keyring">Makes the pseudonyms of this request.</param>
    /// <param name="settings">Thresholds and training.</param>
    /// <param name="progress">Told which share of the register is done.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static LinkedCohort Link(
        IReadOnlyList<CohortRecord> records,
        IndexedRegister register,
        PersonKeyring keyring,
        LinkageSettings settings,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default) => Link(records, register, keyring, settings, [], progress, cancellation);

    /// <summary>Finds the submitted people on the register, following what clerical review decided.</summary>
    /// <param name="records">Records that validation found usable, in any order.</param>
    /// <param name="register">The register; any order gives the same result.</param>
    /// <param name="keyring">Makes the pseudonyms of this request.</param>
    /// <param name="settings">Thresholds and training.</param>
    /// <param name="decisions">Decisions of clerical review, at most one a pair.</param>
    /// <param name="progress">Told which share of the register is done.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ClericalDecisionException">Decisions contradict one another.</exception>
    public static LinkedCohort Link(
        IReadOnlyList<CohortRecord> records,
        IndexedRegister register,
        PersonKeyring keyring,
        LinkageSettings settings,
        IReadOnlyList<ClericalDecision> decisions,
        IProgress<double>? progress,
        CancellationToken cancellation)
    {
        SettingsRules.Require(settings);
        var context = LinkageContext.Of(records, register);
        var scan = new RegisterScan(context).Run(JusticePreset.Model, progress, cancellation);
        var table = CandidateTable.Of(context, scan);
        var reviewed = ReviewedPairs.Of(decisions, records, table, keyring);
        var people = register.Register.PersonCount;
        var trained = ModelTraining.Train(table, people, JusticePreset.Model, settings, reviewed);
        var weights = Posteriors.Weights(table, trained.Model, trained.OnRegister, people, settings.TwinsGuard);
        var repeats = RepeatedPeople.Find(table, CandidatePosteriors.OfEach(table, reviewed.Settle(weights)), records, reviewed);
        var posteriors = CandidatePosteriors.Of(table, weights, repeats.Keys.ToHashSet(), reviewed);
        return new LinkedCohort
        {
            Links = new ProbabilisticDecision(records, table, posteriors, trained.Model, keyring, settings, reviewed).Decide(repeats),
            RegisterPeople = people,
            Settings = settings,
            Model = trained,
            Blocking = BlockingAnalysis.Of(scan.Pairs, table, posteriors.Probabilities, (long)records.Count * people),
            ReviewDecisionsApplied = reviewed.Applied,
            ReviewDecisionsNotApplied = reviewed.NotApplied,
            PoolExclusions = PoolExclusions(table, posteriors, settings.PoolExclusionProbability),
        };
    }

    private static HashSet<string> PoolExclusions(CandidateTable table, CandidatePosteriors posteriors, double least)
    {
        var excluded = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < table.Count; at++)
        {
            if (Math.Max(posteriors.Alone[at], posteriors.Probabilities[at]) >= least) excluded.Add(table.PersonId(at));
        }

        return excluded;
    }
}
