using System.Reflection;
using JusticeDataLab.Workbench.Core.AnalysisSets;
using JusticeDataLab.Workbench.Core.AnalysisSets.Explanations;
using JusticeDataLab.Workbench.Core.AnalysisSets.Profiles;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Cohorts.Review;
using JusticeDataLab.Workbench.Core.Conclusions;
using JusticeDataLab.Workbench.Core.CrossChecks;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Quality;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Sensitivity;
using JusticeDataLab.Workbench.Data.Assurance;
using JusticeDataLab.Workbench.Data.Reviews;
using JusticeDataLab.Workbench.Notebooks.Displays.Generic;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps;
using JusticeDataLab.Workbench.Notebooks.Displays.Steps.Assurance;
using JusticeDataLab.Workbench.Notebooks.PeerReview;
using JusticeDataLab.Workbench.Notebooks.Sessions;
using JusticeDataLab.Workbench.Reporting.Charts;

namespace JusticeDataLab.Workbench.Notebooks.Displays;

/// <summary>
/// How results show themselves. A type with a view of its own has a line in the table here; every other is shown by its
/// properties, so a new result is never without a display.
/// </summary>
public static class ResultDisplays
{
    private static readonly Dictionary<Type, Func<object, Display>> Views = new(
    [
        View<Display>(display => display),
        View<RequestSession>(Show.Request),
        View<RequestAnalysis>(Show.Settings),
        View<SubmissionReview>(Show.Submission),
        View<LinkedCohort>(Show.Links),
        View<PairWeight>(pair => Show.Pair(pair)),
        View<LinkageBias>(Show.LinkageBias),
        View<EngineComparison>(Show.Engines),
        View<Calibration>(Show.Calibration),
        View<LinkageAccuracy>(Show.LinkageLosses),
        View<ReviewBook>(Show.Review),
        View<IndexedCohort>(Show.Index),
        View<AttritionTable>(Show.Attrition),
        View<AnalysisSet>(Show.Pool),
        View<PropensityModel>(PropensityView.Of),
        View<MatchedSample>(Show.Match),
        View<BalanceTable>(Show.Balance),
        View<OutcomeResults>(Show.Outcomes),
        View<OutcomeResult>(Show.Conventions),
        View<AnalysisConclusions>(Show.Conclusions),
        View<SensitivityResults>(Show.OtherChoices),
        View<AnalysisResults>(ResultsView.Of),
        View<FactComparison>(FactsView.Of),
        View<FactBook>(FactsView.Of),
        View<RunSummary>(Show.Run),
        View<TreatmentProfile>(Show.Profile),
        View<PersonExplanation>(Show.Person),
        View<CrossCheck>(Show.CrossCheck),
        View<Reproduction>(again => Show.Reproduction(again)),
        View<RunDifferences>(runs => Show.Differences(runs)),
        View<SignOffState>(Show.SignOffs),
        View<Figure>(FigureDisplay.Of),
    ]);

    /// <summary>Whether values of a type are results of the library: it has a view, or is one of the library's records.</summary>
    /// <param name="type">The type.</param>
    public static bool Knows(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        for (var kind = type; kind is not null; kind = kind.BaseType)
        {
            if (Views.ContainsKey(kind)) return true;
        }

        return type.Assembly.GetName().Name?.StartsWith("JusticeDataLab.Workbench.", StringComparison.Ordinal) == true && IsRecord(type);
    }

    /// <summary>The display of a result.</summary>
    /// <param name="result">The result.</param>
    public static Display Of(object result)
    {
        ArgumentNullException.ThrowIfNull(result);
        for (var type = result.GetType(); type is not null; type = type.BaseType)
        {
            if (Views.TryGetValue(type, out var view)) return view(result);
        }

        return RecordDisplay.Of(result);
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);

    private static KeyValuePair<Type, Func<object, Display>> View<T>(Func<T, Display> view) => new(typeof(T), result => view((T)result));
}
