using System.Globalization;
using System.Text.RegularExpressions;
using JusticeDataLab.Workbench.Data.Synthetic.Output;

namespace JusticeDataLab.Workbench.Data.Synthetic;

/// <summary>
/// Makes a register of invented people, and cohorts of services whose true effect is known, to test an analysis from
/// end to end. Nobody in it exists. The same settings give the same bytes on any number of threads.
/// </summary>
/// <remarks>
/// <para>
/// After an index date (release from custody, or start of a community or suspended sentence order) the cumulative hazard
/// of the first counted reoffence over one year is Λ = exp(η), η linear in what is on record before it: Copas rate, age,
/// sex, offence group, sentence, previous custody and drugs offences, employment and benefits, programmes. There is no
/// other cause. Taking part in a service depends on the same covariates and on the region. A service multiplies the
/// hazard after its start by a ratio θ, solved so that the mean of p1 − p0 is the effect asked for, where
/// p0 = 1 − exp(−Λ(1 − H(lag))) and p1 = 1 − exp(−θΛ(1 − H(lag))), H(u) = u^0.8.
/// </para>
/// <para>
/// A second index event in the window is decided before the outcome of the first is known, so any rule that picks one
/// of a person's events without looking at what followed leaves p0 as it is.
/// </para>
/// </remarks>
public static partial class SyntheticRegister
{
    /// <summary>Writes a register, and the cohort and truth of each service.</summary>
    /// <param name="settings">What to make.</param>
    /// <param name="folder">
    /// Where: <c>admin/*.csv</c>, <c>admin/snapshot.json</c>; for one service <c>cohort.csv</c>, <c>truth/people.csv</c>,
    /// <c>truth/truth.json</c>; for several <c>cohorts/ID.csv</c> and <c>truth/ID/…</c>.
    /// </param>
    /// <param name="progress">Told the share done, from 0 to 1.</param>
    /// <param name="cancellation">Stops the work; unfinished files are removed.</param>
    /// <exception cref="SyntheticRegisterException">The settings cannot be met.</exception>
    public static SyntheticResult Write(
        SyntheticSettings settings,
        string folder,
        IProgress<double>? progress = null,
        CancellationToken cancellation = default) =>
        Write(settings, folder, OrderedBlocks.UsualDegree, progress, cancellation);

    internal static SyntheticResult Write(
        SyntheticSettings settings,
        string folder,
        int degree,
        IProgress<double>? progress,
        CancellationToken cancellation)
    {
        Check(settings);
        return new RegisterWriter(settings).Write(
            folder, degree, done => progress?.Report(done), cancellation);
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,40}$")]
    private static partial Regex ServiceId();

    private static void Check(SyntheticSettings settings)
    {
        Require(settings.People is >= 100 and <= 20_000_000, "People", settings.People, "100 to 20,000,000");
        Require(settings.IndexFrom < settings.IndexTo.AddDays(-700), "IndexFrom", settings.IndexFrom, "at least two years before IndexTo");
        Require(settings.ConvictionsCompleteTo >= settings.IndexTo.AddMonths(18), "ConvictionsCompleteTo", settings.ConvictionsCompleteTo, "at least 18 months after IndexTo");
        Require(settings.ExtractDate >= settings.ConvictionsCompleteTo, "ExtractDate", settings.ExtractDate, "not before ConvictionsCompleteTo");
        Require(settings.AssessedShare is >= 0 and <= 1, "AssessedShare", settings.AssessedShare, "0 to 1");
        Require(settings.IndexEventShare is null or (> 0 and <= 1), "IndexEventShare", settings.IndexEventShare, "above 0, at most 1");
        Require(settings.PoolRatio is > 0 and < 1000, "PoolRatio", settings.PoolRatio, "above 0, below 1000");
        Require(settings.Services.Select(service => service.Id).Distinct(StringComparer.Ordinal).Count() == settings.Services.Count, "Services", null, "a different Id for each service");
        foreach (var service in settings.Services)
        {
            Require(ServiceId().IsMatch(service.Id), "Id", service.Id, "lower-case letters, digits and hyphens");
            Require(service.CohortSize >= 1 && service.CohortSize <= settings.People / 2, "CohortSize", service.CohortSize, "1 to half of the people");
            Require(service.OffRegisterShare is >= 0 and <= 0.5, "OffRegisterShare", service.OffRegisterShare, "0 to 0.5");
            Require(service.SameDayShare is >= 0 and <= 1, "SameDayShare", service.SameDayShare, "0 to 1");
            Require(double.IsFinite(service.EffectPercentagePoints), "EffectPercentagePoints", service.EffectPercentagePoints, "a finite number");
            Require(double.IsFinite(service.RiskSelection) && service.RegionSelection >= 1, "RegionSelection", service.RegionSelection, "at least 1");
        }
    }

    private static void Require(bool met, string name, object? value, string allowed)
    {
        if (met) return;
        throw new SyntheticRegisterException(string.Create(CultureInfo.InvariantCulture, $"{name} {value} cannot be used: give {allowed}."));
    }
}
