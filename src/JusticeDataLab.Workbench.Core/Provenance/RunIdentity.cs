using System.Globalization;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>
/// What a run depends on. Equal identities give equal results, so the run's name is their hash: the same inputs have
/// the same run-id on every machine. Outputs, commit, machine and time are no part of it.
/// </summary>
/// <param name="Version">Release version of the program.</param>
/// <param name="Request">The request.</param>
/// <param name="Inputs">Fingerprints of cohort file and administrative tables, in a fixed order.</param>
/// <param name="Decisions">Hash of the decision log.</param>
[TypeFormatterSource]
public sealed record RunIdentity(string Version, AnalysisRequest Request, IReadOnlyList<InputFingerprint> Inputs, string Decisions)
{
    private const int IdLength = 16;

    /// <summary>Name of the run: the first 16 hexadecimal digits of the hash of everything it depends on.</summary>
    public string RunId { get; } = StableHash.Hex([.. Parts(Version, Request, Inputs, Decisions)])[..IdLength];

    private static IEnumerable<string> Parts(string version, AnalysisRequest request, IReadOnlyList<InputFingerprint> inputs, string decisions)
    {
        yield return version;
        yield return request.Id;
        yield return request.Organisation;
        yield return request.Service.Name;
        yield return request.Service.Description;
        yield return request.Service.Type;
        yield return CodeText.Of(request.Delivery);
        yield return Text(request.Period.From);
        yield return Text(request.Period.To);
        yield return FormattableString.Invariant($"{request.Selection.All} {request.Selection.Systematic} {request.Selection.LeftOut}");
        yield return request.LawfulBasis;
        foreach (var analysis in request.Analyses) yield return $"{analysis.Id}\n{analysis.Question}\n{analysis.Filter}";
        yield return CodeText.Of(request.Publication.Status);
        yield return SettingsCatalogue.TextOf(request.Publication.ReleaseDate);
        yield return request.Publication.Contact;
        yield return request.Publication.AccreditedMonth;
        yield return request.Publication.PreReleaseAccess;
        yield return request.Publication.Revision;
        foreach (var setting in SettingsCatalogue.Describe(request.Settings)) yield return $"{setting.Section}.{setting.Name}={setting.Value}";
        foreach (var input in inputs) yield return $"{input.Name} {input.Sha256}";
        yield return decisions;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
