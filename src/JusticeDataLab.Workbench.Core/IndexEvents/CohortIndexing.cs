using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.IndexEvents;

/// <summary>Finds the index disposal of everyone linked.</summary>
public static class CohortIndexing
{
    /// <summary>
    /// Reads the histories of the linked people only and locates each one's index disposal. Of someone submitted more
    /// than once the earliest record that a sentence fits is used.
    /// </summary>
    /// <param name="records">The records that were linked, for their dates.</param>
    /// <param name="linked">Who they are.</param>
    /// <param name="data">The administrative data.</param>
    /// <param name="delivery">Where the service works.</param>
    /// <param name="settings">Windows and tolerances.</param>
    /// <param name="covariates">Names the strata.</param>
    public static IndexedCohort Locate(
        IReadOnlyList<CohortRecord> records,
        LinkedCohort linked,
        IAdministrativeData data,
        DeliverySetting delivery,
        IndexSettings settings,
        CovariateSettings covariates)
    {
        var links = linked.Links.Where(link => link.PersonId is not null).ToDictionary(link => link.PersonId!, StringComparer.Ordinal);
        var attendances = new Attendances(records, linked);
        var exactOn = CovariateDictionary.ExactOn(covariates);
        var locator = new IndexLocator(delivery, settings);
        var window = new DatePeriod(data.Snapshot.IndexFrom, data.Snapshot.IndexTo);

        var people = new List<IndexedPerson>();
        foreach (var history in data.Histories(links.Keys.ToHashSet(StringComparer.Ordinal)))
        {
            var link = links[history.Person.PersonId];
            var disposals = IndexDisposal.Of(history.Disposals, IndexKinds.Of(delivery));
            var (record, index) = attendances.Of(link.RowNumber)
                .Select(record => (record, Index: locator.Locate(record, disposals)))
                .FirstOrDefault(found => found.Index is not null);
            if (index is null) continue;
            people.Add(new IndexedPerson
            {
                RowNumber = link.RowNumber,
                Person = link.Person!.Value,
                PersonId = history.Person.PersonId,
                DisposalId = index.DisposalId,
                IndexDate = index.IndexDate,
                StartLagDays = IndexLocator.StartLagDays(record, index.IndexDate),
                Stratum = Stratum.Of(new CovariateContext(history, index, covariates.AssessmentWithinMonths), exactOn),
                InWindow = window.Contains(index.IndexDate),
            });
        }

        return new IndexedCohort
        {
            People = [.. people.OrderBy(person => person.RowNumber)],
            WithoutSentence = links.Count - people.Count,
            Window = window,
            Settings = settings,
        };
    }
}
