using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Synthetic.Careers;

namespace JusticeDataLab.Workbench.Data.Synthetic.Services;

/// <summary>
/// Who takes part in a service: a person's weight depends on covariates on record before the index date, and on chance
/// that nothing else depends on.
/// </summary>
internal sealed class UptakeModel(SyntheticService service)
{
    private readonly int _home = (int)(StableHash.Bits(service.Id) % (ulong)Regions.Names.Count);

    /// <summary>Whether an index event is of the kind that the service belongs to.</summary>
    public bool Serves(IndexEvent item) =>
        service.Delivery is DeliverySetting.Both || item.IsCustody == (service.Delivery is not DeliverySetting.Community);

    /// <summary>Relative chance of taking part.</summary>
    public double Weight(IndexEvent item)
    {
        var covariates = item.Covariates;
        var log = service.RiskSelection * (item.LogHazard + 0.6);
        if ((covariates.Region - _home + Regions.Names.Count) % Regions.Names.Count >= 4) log -= Math.Log(service.RegionSelection);
        if (covariates.Woman) log += 0.2;
        if (covariates.PreviousDrugs) log += 0.15;
        return Math.Exp(log);
    }

    /// <summary>Days from the index date to the start of the service; 0 for a service in custody.</summary>
    public int Lag(RandomStream stream) => service.Delivery switch
    {
        DeliverySetting.Custody => 0,
        DeliverySetting.Community or DeliverySetting.Both => stream.NextBool(0.4) ? 0 : 1 + stream.NextInt(56),
        _ when service.SameDayShare > 0 && stream.NextBool(service.SameDayShare) => 0,
        _ => stream.NextBool(0.5) ? 1 + stream.NextInt(45) : 1 + stream.NextInt(182),
    };
}
