using JusticeDataLab.Workbench.Core.Disclosure;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>What the published record of a publication is written from. It holds no path, no name of a person and no count.</summary>
/// <param name="Details">Status, dates and contact.</param>
/// <param name="NextRelease">Next release, as printed.</param>
/// <param name="Synthetic">Whether the people are invented.</param>
/// <param name="Tool">The program.</param>
/// <param name="Inputs">Names and hashes of what went in.</param>
/// <param name="Settings">Every setting with where it comes from.</param>
/// <param name="Disclosure">The numbers that govern disclosure control.</param>
public sealed record PublicationProvenance(
    PublicationDetails Details,
    string NextRelease,
    bool Synthetic,
    ToolIdentity Tool,
    IReadOnlyList<InputFingerprint> Inputs,
    IReadOnlyList<SettingEntry> Settings,
    DisclosureSettings Disclosure);
