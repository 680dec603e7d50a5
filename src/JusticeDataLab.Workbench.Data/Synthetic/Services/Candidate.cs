namespace JusticeDataLab.Workbench.Data.Synthetic.Services;

/// <summary>Someone who could take part in a service: the smallest keys are chosen.</summary>
/// <param name="Key">An exponential number divided by the person's weight (Efraimidis and Spirakis 2006).</param>
/// <param name="Person">Number of the person.</param>
/// <param name="EventNumber">Which index event of theirs.</param>
/// <param name="LagDays">Start lag.</param>
/// <param name="YearDays">Days of the year after the index date.</param>
/// <param name="Hazard">Cumulative hazard of that year without the service.</param>
internal sealed record Candidate(double Key, long Person, int EventNumber, int LagDays, int YearDays, double Hazard) : IComparable<Candidate>
{
    public int CompareTo(Candidate? other)
    {
        if (other is null) return 1;
        var order = Key.CompareTo(other.Key);
        return order != 0 ? order : Person.CompareTo(other.Person);
    }
}
