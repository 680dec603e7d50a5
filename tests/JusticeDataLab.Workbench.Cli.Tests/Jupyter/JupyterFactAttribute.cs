using System.Runtime.CompilerServices;

namespace JusticeDataLab.Workbench.Cli.Tests.Jupyter;

/// <summary>A test that needs Jupyter's own clients; skipped, with the reason, where they are not installed.</summary>
internal sealed class JupyterFactAttribute : FactAttribute
{
    public JupyterFactAttribute([CallerMemberName] string name = "")
    {
        Skip = JupyterClients.WhyNot;
        if (Skip is not null) DisplayName = $"{name}: {Skip}";
    }
}
