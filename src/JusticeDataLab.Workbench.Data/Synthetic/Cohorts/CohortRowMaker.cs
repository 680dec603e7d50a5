using System.Globalization;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Synthetic.Careers;
using JusticeDataLab.Workbench.Data.Synthetic.People;

namespace JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

/// <summary>Makes the rows of the cohort file for one person: one, or two where the organisation repeated itself.</summary>
internal sealed class CohortRowMaker(SyntheticService service, ulong seed, int serviceNumber)
{
    private static readonly string[] Places = ["Northgate", "Millbrook", "Castle Street", "Riverside", "Old Mill"];

    /// <param name="person">Number of the person, for chance.</param>
    /// <param name="personId">Identifier on the register; empty for someone who is not on it.</param>
    /// <param name="career">What is on record, or would be.</param>
    /// <param name="identity">Names and identifiers.</param>
    /// <param name="item">The index event that the service belongs to.</param>
    /// <param name="lag">Start lag.</param>
    /// <param name="truth">p0 and p1, or null.</param>
    public IEnumerable<CohortRow> Rows(
        long person, string personId, Career career, Identity identity, IndexEvent item, int lag, (double P0, double P1)? truth)
    {
        var stream = new RandomStream(seed, Purpose.Cohort(serviceNumber), (ulong)person);
        var rates = service.Errors;
        var order = stream.NextBits();
        var name = CohortIdentity.Name(stream, rates, identity);
        var birth = CohortIdentity.BirthDay(stream, rates, career.BirthDay);
        var start = Start(stream, item, lag);
        var length = 20 + stream.NextInt(120);
        var end = service.Delivery == DeliverySetting.Custody ? Math.Min(start + length, Math.Max(start, item.Day)) : start + length;
        var site = Places[(item.Covariates.Region + stream.NextInt(2)) % Places.Length];
        string[] cells =
        [
            name.Surname,
            name.Forename,
            name.MiddleNames,
            Text(birth),
            stream.NextBool(rates.GenderMissing) ? "" : career.Woman ? "F" : "M",
            Text(start),
            stream.NextBool(rates.EndMissing) ? "" : Text(end),
            IndexDate(stream, rates, item.Day),
            CohortIdentity.PncId(stream, rates, identity.PncId),
            CohortIdentity.PrisonNumber(stream, rates, identity.PrisonNumber),
            site,
            stream.NextBool(0.72) ? "yes" : "no",
        ];
        yield return new(order, 0, cells, personId, truth?.P0, truth?.P1);
        if (stream.NextBool(rates.ExactDuplicate)) yield return new(order, 1, cells, personId, truth?.P0, truth?.P1);
        var later = 1 + stream.NextInt(28);
        var room = service.Delivery == DeliverySetting.Custody ? item.Day - start : 28;
        if (!stream.NextBool(rates.SecondDates) || room < later) yield break;
        string[] again = [.. cells];
        again[5] = Text(start + later);
        if (again[6].Length > 0) again[6] = Text(Math.Max(end, start + later));
        yield return new(stream.NextBits(), 2, again, personId, truth?.P0, truth?.P1);
    }

    // In custody the service starts on some day of the custody, mostly early enough to be of use.
    private int Start(RandomStream stream, IndexEvent item, int lag)
    {
        if (service.Delivery != DeliverySetting.Custody) return item.Day + lag;
        var room = item.Day - item.Disposal.CustodyStart;
        return item.Disposal.CustodyStart + (int)(room * 0.85 * stream.NextDouble());
    }

    private static string IndexDate(RandomStream stream, CohortErrorRates rates, int day)
    {
        if (stream.NextBool(rates.IndexDateMissing)) return "";
        return Text(stream.NextBool(rates.IndexDateOff) ? day + stream.NextInt(9) - 4 : day);
    }

    private static string Text(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
