using System.Globalization;
using System.Reflection;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.Inference;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Outcomes;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>
/// Whether settings can be worked with: numbers within the range that their <see cref="SettingAttribute"/> states, names that
/// exist, pairs that agree. It is asked before anything is computed, so that a mistake costs no waiting.
/// </summary>
public static class SettingsRules
{
    /// <summary>Every problem, each naming its setting and what is allowed; none when all is well.</summary>
    /// <param name="settings">The settings.</param>
    public static IReadOnlyList<string> Problems(AnalysisSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var balance = settings.Balance;
        return
        [
            .. OutOfRange(settings, ""),
            .. NotNamed(settings).OfType<string>(),
            .. balance.Green <= balance.Amber ? Array.Empty<string>() : ["balance.green must be at most balance.amber."],
            .. NotInOrder(settings.Linkage),
        ];
    }

    /// <summary>Refuses settings with a problem.</summary>
    /// <param name="settings">The settings.</param>
    /// <exception cref="ArgumentException">There are problems: all are told.</exception>
    public static void Require(AnalysisSettings settings)
    {
        if (Problems(settings) is { Count: > 0 } problems) throw new ArgumentException(string.Join(" ", problems), nameof(settings));
    }

    /// <summary>Refuses settings of linking with a problem.</summary>
    /// <param name="settings">The settings.</param>
    /// <exception cref="ArgumentException">There are problems: all are told.</exception>
    public static void Require(LinkageSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        string[] problems = [.. OutOfRange(settings, "linkage."), .. NotInOrder(settings)];
        if (problems.Length > 0) throw new ArgumentException(string.Join(" ", problems), nameof(settings));
    }

    private static IEnumerable<string> OutOfRange(object settings, string section)
    {
        foreach (var property in SettingsCatalogue.Properties(settings.GetType()))
        {
            var (name, value) = (section + SettingsCatalogue.NameOf(property), property.GetValue(settings));
            if (property.GetCustomAttribute<SettingAttribute>() is not { } mark)
            {
                foreach (var problem in OutOfRange(value!, name + ".")) yield return problem;
            }
            else if (value is int or double && mark.WhyNot(Convert.ToDouble(value, CultureInfo.InvariantCulture)) is { } range)
            {
                yield return $"{name} must be {range}, not {SettingsCatalogue.TextOf(value)}.";
            }
        }
    }

    private static IEnumerable<string?> NotNamed(AnalysisSettings settings)
    {
        yield return Refusal("covariates", () => CovariateDictionary.For(settings.Covariates));
        yield return Refusal("covariates.exactOn", () => CovariateDictionary.ExactOn(settings.Covariates));
        yield return Unknown("inference.markedConvention", "convention", [settings.Inference.MarkedConvention], TestConvention.All(binary: false));
        yield return Unknown("inference.plannedMeasures", "measure", settings.Inference.PlannedMeasures, [.. Enum.GetValues<OutcomeMeasure>().Select(measure => CodeText.Of(measure))]);
        yield return NoCovariate("inference.adjustFor", settings.Inference.AdjustFor);
        foreach (var term in settings.Propensity.Terms)
            yield return string.IsNullOrWhiteSpace(term) ? "propensity.terms has an empty term." : NoCovariate("propensity.terms", ModelTerms.CovariatesOf(term));
        foreach (var text in settings.Matching.Calipers)
        {
            yield return NamedCaliper.Parse(text) is { } caliper
                ? NoCovariate("matching.calipers", [caliper.Name])
                : $"matching.calipers: a caliper on a covariate is written {NamedCaliper.Form}, not '{text}'.";
        }
    }

    private static string[] NotInOrder(LinkageSettings linkage) =>
        linkage.ReviewProbability <= linkage.LinkProbability ? [] : ["linkage.reviewProbability must be at most linkage.linkProbability."];

    private static string? NoCovariate(string setting, IReadOnlyList<string> names) =>
        names.FirstOrDefault(name => CovariateDictionary.Find(name) is null) is { } unknown
            ? $"{setting}: there is no covariate '{unknown}'; see the covariate dictionary for the names."
            : null;

    private static string? Unknown(string setting, string what, IReadOnlyList<string> names, IReadOnlyList<string> known) =>
        names.FirstOrDefault(name => !known.Contains(name)) is { } unknown
            ? $"{setting}: there is no {what} '{unknown}'; there are {string.Join(", ", known)}."
            : null;

    // The dictionary says best itself what it cannot take.
    private static string? Refusal(string setting, Action use)
    {
        try
        {
            use();
            return null;
        }
        catch (ArgumentException refused)
        {
            return $"{setting}: {refused.Message.Replace($" (Parameter '{refused.ParamName}')", "", StringComparison.Ordinal)}";
        }
    }
}
