using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Outcomes;

/// <summary>What one person did in the follow-up year: everything the eleven measures need.</summary>
[TypeFormatterSource]
public sealed record ReoffendingOutcome
{
    /// <summary>Nobody reoffended.</summary>
    public static ReoffendingOutcome None { get; } = new();

    /// <summary>Number of proven reoffences.</summary>
    public int Reoffences { get; internal init; }

    /// <summary>Days from the index date to the first reoffence, 1 to 366; null when there is none.</summary>
    public int? DaysToFirst { get; internal init; }

    /// <summary>Court class of the first reoffence; null when there is none.</summary>
    public CourtClass? FirstCourtClass { get; internal init; }

    /// <summary>Number of indictable-only reoffences.</summary>
    public int IndictableOnly { get; private init; }

    /// <summary>Number of either-way reoffences.</summary>
    public int EitherWay { get; internal init; }

    /// <summary>Number of summary reoffences.</summary>
    public int Summary { get; private init; }

    /// <summary>Whether the first reoffence led to custody.</summary>
    public bool CustodyForFirst { get; private init; }

    /// <summary>Number of custodial sentences for reoffences: distinct disposals.</summary>
    public int CustodialSentences { get; private init; }

    /// <summary>Whether there is any reoffence.</summary>
    public bool Reoffended => Reoffences > 0;

    /// <summary>
    /// Derives the outcome from a person's offences. The first reoffence is the earliest by offence date; among
    /// offences of one day the one proven first, then the most serious, then the lowest offence_id.
    /// </summary>
    /// <param name="disposals">All the person's offences.</param>
    /// <param name="indexDate">Day 0.</param>
    public static ReoffendingOutcome Derive(IReadOnlyList<DisposalRecord> disposals, DateOnly indexDate)
    {
        var counted = disposals
            .Where(offence => ProvenReoffence.Counts(offence, indexDate))
            .OrderBy(offence => offence.OffenceDate)
            .ThenBy(offence => offence.DisposalDate)
            .ThenByDescending(offence => offence.CourtClass)
            .ThenBy(offence => offence.OffenceId, StringComparer.Ordinal)
            .ToList();
        if (counted.Count == 0) return None;

        var first = counted[0];
        return new ReoffendingOutcome
        {
            Reoffences = counted.Count,
            DaysToFirst = first.OffenceDate.DayNumber - indexDate.DayNumber,
            FirstCourtClass = first.CourtClass,
            IndictableOnly = counted.Count(offence => offence.CourtClass is CourtClass.IndictableOnly),
            EitherWay = counted.Count(offence => offence.CourtClass is CourtClass.EitherWay),
            Summary = counted.Count(offence => offence.CourtClass is CourtClass.Summary),
            CustodyForFirst = first.DisposalType is DisposalType.Custody,
            CustodialSentences = counted
                .Where(offence => offence.DisposalType is DisposalType.Custody)
                .Select(offence => offence.DisposalId)
                .Distinct(StringComparer.Ordinal)
                .Count(),
        };
    }

    /// <summary>The value of a measure, or null when the person is not among those it is about (reoffenders only).</summary>
    /// <param name="measure">Which measure.</param>
    public double? ValueOf(OutcomeMeasure measure) => measure switch
    {
        OutcomeMeasure.Reoffended => Reoffended ? 1 : 0,
        OutcomeMeasure.Reoffences => Reoffences,
        _ when !Reoffended => null,
        OutcomeMeasure.DaysToFirstReoffence => DaysToFirst,
        OutcomeMeasure.FirstIndictableOnly => FirstCourtClass is CourtClass.IndictableOnly ? 1 : 0,
        OutcomeMeasure.FirstEitherWay => FirstCourtClass is CourtClass.EitherWay ? 1 : 0,
        OutcomeMeasure.FirstSummary => FirstCourtClass is CourtClass.Summary ? 1 : 0,
        OutcomeMeasure.IndictableOnlyReoffences => IndictableOnly,
        OutcomeMeasure.EitherWayReoffences => EitherWay,
        OutcomeMeasure.SummaryReoffences => Summary,
        OutcomeMeasure.CustodyForFirst => CustodyForFirst ? 1 : 0,
        OutcomeMeasure.CustodialSentences => CustodialSentences,
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Not one of the eleven measures."),
    };
}
