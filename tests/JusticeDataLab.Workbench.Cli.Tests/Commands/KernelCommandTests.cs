using System.Text.Json;

namespace JusticeDataLab.Workbench.Cli.Tests.Commands;

public class KernelCommandTests
{
    [Fact]
    public void Install_writes_an_entry_that_starts_this_program_and_uninstall_removes_it()
    {
        using var folder = new TemporaryFolder();
        var kernels = Path.Combine(folder.Path, "share", "jupyter", "kernels");

        Assert.Equal(0, Jdl.Run("kernel", "install", "--prefix", folder.Path, "--claim-net-csharp").Exit);
        using (var entry = JsonDocument.Parse(File.ReadAllText(Path.Combine(kernels, "jdl-csharp", "kernel.json"))))
        {
            var words = entry.RootElement.GetProperty("argv").EnumerateArray().Select(word => word.GetString()!).ToArray();
            Assert.Equal(["kernel", "start", "{connection_file}"], words[^3..]);
            Assert.True(File.Exists(words[^4]), words[^4]);
            Assert.Equal("message", entry.RootElement.GetProperty("interrupt_mode").GetString());
            Assert.Equal("C#", entry.RootElement.GetProperty("language").GetString());
        }

        Assert.True(File.Exists(Path.Combine(kernels, ".net-csharp", "kernel.json")));
        Assert.Contains("jdl-csharp, .net-csharp", Jdl.Run("kernel", "uninstall", "--prefix", folder.Path).Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(kernels));
        Assert.Contains("no kernel", Jdl.Run("kernel", "uninstall", "--prefix", folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kernel_of_another_program_is_left_alone_unless_it_is_to_be_replaced()
    {
        using var folder = new TemporaryFolder();
        var other = Path.Combine(folder.Path, "share", "jupyter", "kernels", ".net-csharp");
        Directory.CreateDirectory(other);
        File.WriteAllText(Path.Combine(other, "kernel.json"), """{"argv":["dotnet","interactive"]}""");

        var refused = Jdl.Run("kernel", "install", "--prefix", folder.Path, "--claim-net-csharp");
        Assert.Equal(2, refused.Exit);
        Assert.Contains("--replace", refused.Error, StringComparison.Ordinal);
        Jdl.Run("kernel", "uninstall", "--prefix", folder.Path);
        Assert.True(File.Exists(Path.Combine(other, "kernel.json")));
        Assert.Equal(0, Jdl.Run("kernel", "install", "--prefix", folder.Path, "--claim-net-csharp", "--replace").Exit);
    }

    [Fact]
    public void Start_without_a_connection_file_says_what_to_do()
    {
        var result = Jdl.Run("kernel", "start", "nowhere.json");
        Assert.Equal(2, result.Exit);
        Assert.Contains("jdl kernel install", result.Error, StringComparison.Ordinal);
    }
}
