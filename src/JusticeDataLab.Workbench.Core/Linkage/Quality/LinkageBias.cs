using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Inference;

namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>
/// Who is less likely to be linked. People who are not linked are lost to the analysis; when they are of one kind, the
/// people analysed are not those who took part. Only what the organisation sent is compared: whoever is not on the
/// register has no ethnicity there. Rows that repeat another are left out. Many groups are looked at, so one in twenty
/// seems to differ by chance alone.
/// </summary>
/// <param name="Rows">Groups, those of one characteristic together.</param>
[TypeFormatterSource]
public sealed record LinkageBias(IReadOnlyList<LinkageBiasRow> Rows)
{
    /// <summary>Groups that were clearly linked less often than everyone else.</summary>
    public IEnumerable<LinkageBiasRow> LinkedLess => Rows.Where(row => row.IsLinkedLess);

    /// <summary>Compares the share linked between groups.</summary>
    /// <param name="records">The records that were tried.</param>
    /// <param name="linked">What was found for them.</param>
    public static LinkageBias Of(IReadOnlyList<CohortRecord> records, LinkedCohort linked)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(linked);
        var byRow = linked.Links.ToDictionary(link => link.RowNumber);
        var people = records
            .Where(record => byRow.TryGetValue(record.RowNumber, out var link) && link.SamePersonAsRow is null)
            .Select(record => (Record: record, Linked: byRow[record.RowNumber].Status is LinkStatus.Linked))
            .ToArray();
        return new LinkageBias([.. CohortCharacteristics.Of(records).SelectMany(characteristic => Groups(characteristic, people))]);
    }

    private static IEnumerable<LinkageBiasRow> Groups(CohortCharacteristic characteristic, (CohortRecord Record, bool Linked)[] people)
    {
        var total = people.Count(person => person.Linked);
        foreach (var name in characteristic.Groups)
        {
            var own = people.Where(person => characteristic.GroupOf(person.Record) == name).ToArray();
            if (own.Length == 0) continue;
            var linked = own.Count(person => person.Linked);
            yield return new LinkageBiasRow
            {
                Characteristic = characteristic.Name,
                Group = name,
                People = own.Length,
                Linked = linked,
                Interval = Proportions.Wilson(linked, own.Length),
                Difference = own.Length == people.Length ? null : Proportions.Difference(linked, own.Length, total - linked, people.Length - own.Length),
            };
        }
    }
}
