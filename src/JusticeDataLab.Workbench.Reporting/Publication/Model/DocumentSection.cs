namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>A section of the document.</summary>
/// <param name="Id">Name for links: lower-case words joined by hyphens, unique in the document.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Blocks">What stands in it before its subsections.</param>
/// <param name="Subsections">Its subsections; empty in a subsection.</param>
public sealed record DocumentSection(string Id, string Heading, IReadOnlyList<Block> Blocks, IReadOnlyList<DocumentSection> Subsections)
{
    /// <summary>A section without subsections.</summary>
    /// <param name="id">Name for links.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="blocks">What stands in it.</param>
    public DocumentSection(string id, string heading, params IReadOnlyList<Block> blocks)
        : this(id, heading, blocks, [])
    {
    }

    /// <summary>The section's own blocks, then those of its subsections; boxes are not opened.</summary>
    public IEnumerable<Block> AllBlocks => Blocks.Concat(Subsections.SelectMany(section => section.AllBlocks));
}
