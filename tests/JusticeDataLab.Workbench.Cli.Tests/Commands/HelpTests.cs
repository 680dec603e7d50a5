namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

public class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("demo")]
    [InlineData("synth")]
    [InlineData("admin import")]
    [InlineData("admin describe")]
    [InlineData("new")]
    [InlineData("validate")]
    [InlineData("link")]
    [InlineData("prepare-register")]
    [InlineData("psm")]
    [InlineData("search")]
    [InlineData("effect")]
    [InlineData("run")]
    [InlineData("explain")]
    [InlineData("reproduce")]
    [InlineData("compare")]
    [InlineData("bundle")]
    [InlineData("log add")]
    [InlineData("log show")]
    [InlineData("sign-off add")]
    [InlineData("sign-off verify")]
    [InlineData("sign-off show")]
    [InlineData("simulate")]
    [InlineData("review list")]
    [InlineData("review export")]
    [InlineData("review import")]
    [InlineData("review decide")]
    [InlineData("review next")]
    [InlineData("review purge")]
    [InlineData("publication check")]
    [InlineData("notebook new")]
    [InlineData("publication release")]
    [InlineData("notebook run")]
    [InlineData("notebook check")]
    [InlineData("notebook strip")]
    [InlineData("notebook export")]
    [InlineData("kernel install")]
    [InlineData("kernel uninstall")]
    [InlineData("kernel start")]
    public void Help_of_a_command_is_as_approved_and_has_an_example(string command)
    {
        var result = Jdl.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal(0, result.Exit);
        if (command.Length > 0) Assert.Contains("Example:\n  jdl " + command, result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        // Inside the test runner the program goes by the runner's name.
        Approved.Verify(result.Output.Replace("testhost", "jdl", StringComparison.Ordinal), $"help{(command.Length > 0 ? "-" : "")}{command.Replace(' ', '-')}.txt");
    }
}
