using System.Runtime.CompilerServices;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands.Machines;

/// <summary>A test that needs a <see cref="SmallDisk"/>; skipped, with the reason, where there can be none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute([CallerMemberName] string name = "")
    {
        Skip = SmallDisk.WhyNot;
        // The runner prints names of skipped tests but not their reasons.
        if (Skip is not null) DisplayName = $"{name}: {Skip}";
    }
}
