using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Installation;

/// <summary>
/// The entry by which Jupyter finds the kernel: a folder with <c>kernel.json</c>. It lies in the user's own Jupyter
/// folder, so no rights over the machine are needed.
/// </summary>
public static class KernelSpecification
{
    /// <summary>Name of the kernel.</summary>
    public const string Name = "jdl-csharp";

    /// <summary>Name of .NET Interactive's C# kernel, which notebooks carry because every tool knows it.</summary>
    public const string InteractiveName = Documents.NotebookDocument.KernelName;

    private const string Owner = "Justice Data Lab Workbench";
    private const string File = "kernel.json";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Folder of a kernel's entry below a folder of Jupyter's data.</summary>
    /// <param name="data">Jupyter's data folder.</param>
    /// <param name="name">Name of the kernel.</param>
    public static string Folder(string data, string name) => Path.Combine(data, "kernels", name);

    /// <summary>Writes an entry; one of ours that is there already is written anew.</summary>
    /// <param name="data">Jupyter's data folder; see <see cref="JupyterFolders"/>.</param>
    /// <param name="name">Name of the kernel.</param>
    /// <param name="command">The command that starts the kernel, without the connection file.</param>
    /// <param name="replace">Whether an entry of somebody else is replaced.</param>
    /// <returns>Path of <c>kernel.json</c>.</returns>
    /// <exception cref="InvalidOperationException">There is an entry of that name which is not ours.</exception>
    public static string Install(string data, string name, IReadOnlyList<string> command, bool replace)
    {
        ArgumentNullException.ThrowIfNull(command);
        var folder = Folder(data, name);
        var path = Path.Combine(folder, File);
        if (Directory.Exists(folder) && !IsOurs(path) && !replace)
            throw new InvalidOperationException($"There is a kernel '{name}' of another program. Give --replace to put the workbench's in its place.");
        Directory.CreateDirectory(folder);
        var partial = path + ".partial";
        System.IO.File.WriteAllText(partial, Content(name, command).ToJsonString(Readable) + "\n");
        System.IO.File.Move(partial, path, overwrite: true);
        return path;
    }

    /// <summary>Removes an entry of ours.</summary>
    /// <param name="data">Jupyter's data folder.</param>
    /// <param name="name">Name of the kernel.</param>
    /// <returns>Whether there was one.</returns>
    public static bool Uninstall(string data, string name)
    {
        var folder = Folder(data, name);
        if (!IsOurs(Path.Combine(folder, File))) return false;
        Directory.Delete(folder, recursive: true);
        return true;
    }

    private static JsonObject Content(string name, IReadOnlyList<string> command) => new()
    {
        ["argv"] = new JsonArray([.. command.Select(word => (JsonNode)word), "{connection_file}"]),
        ["display_name"] = name == InteractiveName ? ".NET (C#)" : "Justice Data Lab (C#)",
        ["language"] = "C#",
        ["interrupt_mode"] = "message",
        // Programs that start Jupyter from a menu may not know where .NET lies.
        ["env"] = new JsonObject { ["DOTNET_ROOT"] = DotnetRoot(), ["DOTNET_ROLL_FORWARD"] = "Major" },
        ["metadata"] = new JsonObject { ["owner"] = Owner, ["debugger"] = false },
    };

    private static string DotnetRoot() =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", ".."));

    private static bool IsOurs(string path)
    {
        if (!System.IO.File.Exists(path)) return false;
        try
        {
            return JsonNode.Parse(System.IO.File.ReadAllText(path))?["metadata"]?["owner"]?.GetValue<string>() == Owner;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
