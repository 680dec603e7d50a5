using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Data.Assurance;

/// <summary>Whether the sign-offs of a run hold: every one of the run as it is now, and none missing for release.</summary>
/// <param name="SignOffs">The sign-offs in order.</param>
/// <param name="Problems">Why sign-offs are void, in words that name file and line; empty when all hold.</param>
/// <param name="Missing">What is still needed before release; empty when nothing is.</param>
public sealed record SignOffState(IReadOnlyList<SignOff> SignOffs, IReadOnlyList<string> Problems, IReadOnlyList<string> Missing)
{
    /// <summary>Whether every sign-off holds; a run that nobody has signed holds too.</summary>
    public bool Holds => Problems.Count == 0;

    /// <summary>Whether the run may be released as official statistics.</summary>
    public bool ReadyForRelease => Holds && Missing.Count == 0;

    /// <summary>Checks the chain of the log, the manifest signed, the files of the run, the logs of the request, and who signed.</summary>
    /// <param name="run">The run.</param>
    public static SignOffState Of(SavedRun run)
    {
        var file = Path.GetFileName(SignOffLog.PathOf(run));
        var text = File.Exists(SignOffLog.PathOf(run)) ? File.ReadAllText(SignOffLog.PathOf(run)) : "";
        IReadOnlyList<SignOff> entries;
        try
        {
            entries = SignOffLog.Read(run);
        }
        catch (LogException unreadable)
        {
            return new SignOffState([], [unreadable.Message], []);
        }

        var problems = new List<string>();
        if (ChainedLog.FirstBreak(text) is { } broken) problems.Add($"{file}, {broken}");
        problems.AddRange(run.ChangedFiles().Select(changed => changed.Verdict switch
        {
            FactVerdict.Missing => $"{changed.Path} was removed from the run.",
            FactVerdict.New => $"{changed.Path} was added to the run.",
            _ => $"{changed.Path} of the run was changed.",
        }));
        for (var place = 0; place < entries.Count; place++) problems.AddRange(Void(run, entries[place], place + 1, file));
        if (Approved(entries, SignOffRole.Analyst) is { } analyst && Approved(entries, SignOffRole.Assurer) is { } assurer && SignOffLog.SameOne(analyst.Who, assurer.Who))
            problems.Add("Analyst and assurer are one.");
        return new SignOffState(entries, problems, [.. Enum.GetValues<SignOffRole>().Where(role => Approved(entries, role) is null).Select(role => $"approval by the {CodeText.Of(role)}")]);
    }

    private static IEnumerable<string> Void(SavedRun run, SignOff entry, int line, string file)
    {
        if (entry.Manifest != run.Manifest.Sha256)
            yield return FormattableString.Invariant($"{file}, line {line}: another manifest was signed than the one that is there: {SavedManifest.Name} was changed, or the run was made again.");
        // Quality assurance goes on after a signature; what was decided, assumed and written in notebooks does not.
        var now = RequestLogs.Hashes(run.RequestPath);
        foreach (var name in entry.Logs.Keys.Union(now.Keys).Where(name => name != RequestLogs.QualityAssurance).Order(StringComparer.Ordinal))
        {
            var (signed, found) = (entry.Logs.GetValueOrDefault(name), now.GetValueOrDefault(name));
            if (signed != found)
                yield return FormattableString.Invariant($"{file}, line {line}: {name} was {(signed is null ? "added" : found is null ? "removed" : "changed")} since it was signed.");
        }
    }

    // The last word of a role counts.
    private static SignOff? Approved(IReadOnlyList<SignOff> entries, SignOffRole role) =>
        entries.LastOrDefault(entry => entry.Role == role) is { Outcome: SignOffOutcome.Approved } last ? last : null;
}
