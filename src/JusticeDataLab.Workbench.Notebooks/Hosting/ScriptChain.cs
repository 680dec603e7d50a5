using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>The cells of a notebook as one chain of scripts, each seeing what the earlier ones declared.</summary>
internal sealed class ScriptChain : IDisposable
{
    /// <summary>Version of C# that cells are written in.</summary>
    public const LanguageVersion Language = LanguageVersion.CSharp13;

    /// <summary>Start of the name under which a cell appears in the places of errors.</summary>
    public const string CellFile = "cell ";

    /// <summary>Namespaces that cells need not import.</summary>
    public static IReadOnlyList<string> Imports { get; } =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
    ];

    private readonly InteractiveAssemblyLoader loader = new();
    private readonly ScriptOptions options;
    private readonly List<string> accepted = [];

    public ScriptChain(string folder)
    {
        options = ScriptOptions.Default
            .WithReferences(ReferenceCatalogue.Platform)
            .WithImports(Imports)
            .WithMetadataResolver(new NotebookReferenceResolver(folder))
            .WithLanguageVersion(Language)
            .WithOptimizationLevel(OptimizationLevel.Debug)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(Encoding.UTF8);
        foreach (var assembly in ReferenceCatalogue.OfTheWorkbench()) loader.RegisterDependency(assembly);
    }

    /// <summary>How cells are parsed.</summary>
    public static CSharpParseOptions Parsing { get; } = new(Language, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>The last script that was accepted; null before the first.</summary>
    public Script<object>? Last { get; private set; }

    /// <summary>The code of the accepted scripts, in order.</summary>
    public IReadOnlyList<string> Accepted => accepted;

    /// <summary>Where <c>#r</c> lines count from, and what they find.</summary>
    public MetadataReferenceResolver References => options.MetadataResolver;

    /// <summary>A script that would follow the last one. The chain does not change until it is accepted.</summary>
    public Script<object> Next(string code, int cell)
    {
        var named = options.WithFilePath(CellFile + cell.ToString(CultureInfo.InvariantCulture));
        // References and imports are inherited from the first script.
        return Last is null
            ? CSharpScript.Create<object>(code, named, typeof(NotebookGlobals), loader)
            : Last.ContinueWith<object>(code, named.WithReferences(Array.Empty<MetadataReference>()).WithImports(Array.Empty<string>()));
    }

    /// <summary>Makes a script the last of the chain.</summary>
    public void Accept(Script<object> script)
    {
        Last = script;
        accepted.Add(script.Code);
    }

    public void Dispose() => loader.Dispose();
}
