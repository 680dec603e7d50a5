using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>Shares of people whose first index event in the window is a release or an order.</summary>
internal sealed record EventShares(double Custody, double Community)
{
    private const double CustodyPart = 0.55;
    private const double Most = 0.94;

    /// <summary>Usual shares, raised where the services of the settings need a larger comparison pool.</summary>
    public static EventShares Of(SyntheticSettings settings)
    {
        var total = settings.IndexEventShare ?? 0.30;
        var (custody, community) = (total * CustodyPart, total * (1 - CustodyPart));
        if (settings.IndexEventShare is null)
        {
            custody = Math.Max(custody, Needed(settings, service => service.Delivery != DeliverySetting.Community));
            community = Math.Max(community, Needed(settings, service => service.Delivery == DeliverySetting.Community));
            var over = (custody + community) / Most;
            if (over > 1) (custody, community) = (custody / over, community / over);
        }

        return new(custody, community);
    }

    public EventKind Draw(double uniform) =>
        uniform < Custody ? EventKind.Custody : uniform < Custody + Community ? EventKind.Community : EventKind.None;

    // One part in ten more than asked for, because who has which event is drawn person by person.
    private static double Needed(SyntheticSettings settings, Func<SyntheticService, bool> kind) =>
        1.1 * (settings.PoolRatio + 1) * settings.Services.Where(kind).Sum(service => (double)service.CohortSize) / settings.People;
}
