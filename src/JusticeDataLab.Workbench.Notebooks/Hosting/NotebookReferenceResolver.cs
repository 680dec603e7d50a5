using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>
/// Finds what <c>#r</c> names: the assembly of that name this process already has, else the file, relative to the
/// notebook's folder. What a found assembly refers to comes along: from the process, else from beside it.
/// </summary>
internal sealed class NotebookReferenceResolver(string folder) : MetadataReferenceResolver
{
    /// <inheritdoc/>
    public override bool ResolveMissingAssemblies => true;

    /// <inheritdoc/>
    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties) =>
        Find(reference) is { } path ? [ReferenceCatalogue.Of(path).WithProperties(properties)] : [];

    /// <inheritdoc/>
    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        var path = ReferenceCatalogue.InProcess(referenceIdentity.Name) ?? Beside(definition, referenceIdentity.Name);
        return path is null ? null : ReferenceCatalogue.Of(path).WithProperties(definition.Properties);
    }

    /// <inheritdoc/>
    public override bool Equals(object? other) => other is NotebookReferenceResolver resolver && resolver.Folder == Folder;

    /// <inheritdoc/>
    public override int GetHashCode() => Folder.Length;

    private string Folder { get; } = folder;

    private string? Find(string reference)
    {
        var isFile = reference.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || reference.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);
        var name = isFile ? Path.GetFileNameWithoutExtension(reference) : reference;
        if (ReferenceCatalogue.InProcess(name) is { } path) return path;
        var file = Path.GetFullPath(reference, Folder);
        return isFile && File.Exists(file) ? file : null;
    }

    private static string? Beside(MetadataReference definition, string name)
    {
        if (definition is not PortableExecutableReference { FilePath: { } path }) return null;
        var file = Path.Combine(Path.GetDirectoryName(path)!, name + ".dll");
        return File.Exists(file) ? file : null;
    }
}
