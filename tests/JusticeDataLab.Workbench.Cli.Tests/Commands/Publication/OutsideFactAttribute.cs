using System.Runtime.CompilerServices;
using JusticeDataLab.Workbench.Cli.Commands.Publication;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands.Publication;

/// <summary>A test that needs other programs: skipped, with the reason, where they are not found.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OutsideFactAttribute : FactAttribute
{
    public OutsideFactAttribute(bool browser = false, bool axe = false, bool office = false, [CallerMemberName] string name = "")
    {
        if (browser && OutsideProgram.Find("chromium", "chromium-browser", "google-chrome") is null) Skip = "no Chromium browser is installed";
        else if (axe && AxeCore.File is null) Skip = "axe-core cannot be had: set JDL_AXE to its axe.min.js";
        else if (office && OutsideProgram.Find("soffice", "libreoffice") is null) Skip = "LibreOffice is not installed";
        // The runner prints names of skipped tests but not their reasons.
        if (Skip is not null) DisplayName = $"{name}: {Skip}";
    }
}
