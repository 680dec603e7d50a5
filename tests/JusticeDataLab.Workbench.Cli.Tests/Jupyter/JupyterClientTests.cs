namespace JusticeDataLab.Workbench.Cli.Tests.Jupyter;

public class JupyterClientTests
{
    [JupyterFact]
    public void The_kernel_passes_the_test_suite_of_Jupyter()
    {
        using var clients = new JupyterClients();
        var (exit, printed) = clients.Run(Repository.PathOf("tests", "JupyterClients", "kernel_conformance.py"));
        Assert.True(exit == 0, printed);
    }

    [JupyterFact]
    public void A_notebook_is_executed_by_nbconvert()
    {
        using var clients = new JupyterClients();
        using var executed = new TemporaryFolder();
        var (exit, printed) = clients.Run(
            "-m", "nbconvert", "--execute", "--to", "notebook", "--output-dir", executed.Path, Repository.PathOf("notebooks", "05-match-and-balance.ipynb"));
        Assert.True(exit == 0, printed);
        Assert.Contains("<svg", File.ReadAllText(Path.Combine(executed.Path, "05-match-and-balance.ipynb")), StringComparison.Ordinal);
    }
}
