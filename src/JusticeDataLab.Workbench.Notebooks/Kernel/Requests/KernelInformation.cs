using System.Reflection;
using System.Text.Json.Nodes;
using JusticeDataLab.Workbench.Notebooks.Kernel.Messages;
using Microsoft.CodeAnalysis.CSharp;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Requests;

/// <summary>What the kernel says of itself.</summary>
internal static class KernelInformation
{
    public static JsonObject Content()
    {
        var version = typeof(KernelInformation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        return Replies.Ok(
            ("protocol_version", MessageCodec.ProtocolVersion),
            ("implementation", "jdl"),
            ("implementation_version", version),
            ("language_info", new JsonObject
            {
                ["name"] = "C#",
                ["version"] = Hosting.ScriptChain.Language.ToDisplayString(),
                ["mimetype"] = "text/x-csharp",
                ["file_extension"] = ".cs",
                ["pygments_lexer"] = "csharp",
                ["codemirror_mode"] = "text/x-csharp",
            }),
            ("banner", $"Justice Data Lab Workbench {version}: C# for notebooks"),
            ("debugger", false),
            ("help_links", new JsonArray()));
    }
}
