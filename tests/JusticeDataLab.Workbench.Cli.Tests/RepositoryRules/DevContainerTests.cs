using System.Text.Json;
using JusticeDataLab.Workbench.Cli.Tests.Commands;

namespace JusticeDataLab.Workbench.Cli.Tests.RepositoryRules;

/// <summary>The dev container holds what the README says of it, and its commands are commands that there are.</summary>
public sealed class DevContainerTests
{
    private static readonly JsonElement Container = JsonDocument.Parse(File.ReadAllText(Repository.PathOf(".devcontainer", "devcontainer.json"))).RootElement;

    [Fact]
    public void Sdk_is_that_of_the_repository()
    {
        using var global = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("global.json")));
        var sdk = global.RootElement.GetProperty("sdk").GetProperty("version").GetString()!.Split('.');
        Assert.EndsWith($"dotnet:{sdk[0]}.{sdk[1]}", Container.GetProperty("image").GetString(), StringComparison.Ordinal);
        Assert.Equal("Major", Container.GetProperty("containerEnv").GetProperty("DOTNET_ROLL_FORWARD").GetString());
    }

    [Fact]
    public void Jupyter_is_there_and_its_settings_suit_the_notebooks()
    {
        var editor = Container.GetProperty("customizations").GetProperty("vscode");
        Assert.Contains("ms-toolsai.jupyter", editor.GetProperty("extensions").EnumerateArray().Select(extension => extension.GetString()));
        // Relative paths in a notebook count from its own folder.
        Assert.Equal("${fileDirname}", editor.GetProperty("settings").GetProperty("jupyter.notebookFileRoot").GetString());
    }

    [Fact]
    public void Commands_of_jdl_exist_with_their_options()
    {
        var commands = Container.GetProperty("postCreateCommand").GetString()!.Split(" && ");
        Assert.Equal("dotnet build -c Release", commands[0]);
        Assert.Contains(commands, command => command.Contains(" kernel install", StringComparison.Ordinal));
        Assert.All(commands.Skip(1), command =>
        {
            var words = command.Split(' ');
            Assert.Equal("src/JusticeDataLab.Workbench.Cli/bin/Release/net10.0/jdl", words[0]);
            var help = Jdl.Run([.. words.Skip(1).Where(word => !word.StartsWith("--", StringComparison.Ordinal)), "--help"]);
            Assert.Equal(0, help.Exit);
            Assert.All(words.Where(word => word.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains(option, help.Output, StringComparison.Ordinal));
        });
    }
}
