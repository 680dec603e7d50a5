namespace JusticeDataLab.Workbench.Reporting.Publication.Model;

/// <summary>A publication before it is written: every format is made from this one document, so no number can differ between them.</summary>
public sealed record PublicationDocument
{
    /// <summary>Heading of the list of files published beside the report.</summary>
    public const string DownloadsHeading = "Data downloads";

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Line under the title: the organisation and the kind of analysis.</summary>
    public required string Subtitle { get; init; }

    /// <summary>Standing as statistics, as printed.</summary>
    public required string StatusLabel { get; init; }

    /// <summary>Who publishes it: the team or organisation, never a person.</summary>
    public required string Publisher { get; init; }

    /// <summary>Where the numbers come from.</summary>
    public required string Source { get; init; }

    /// <summary>Facts about the publication, shown under the title: status, dates, coverage, contact.</summary>
    public required IReadOnlyList<DefinitionItem> Details { get; init; }

    /// <summary>Notices that stand before everything else.</summary>
    public required IReadOnlyList<CalloutBlock> Notices { get; init; }

    /// <summary>Sections in the order of the page.</summary>
    public required IReadOnlyList<DocumentSection> Sections { get; init; }

    /// <summary>What the published record is written from.</summary>
    public required PublicationProvenance Provenance { get; init; }

    /// <summary>Name of the run that the numbers come from.</summary>
    public required string RunId { get; init; }

    /// <summary>Name and release version of the program, the same wherever it was built.</summary>
    public required string MadeBy { get; init; }

    /// <summary>Every figure in the order of the page.</summary>
    public IReadOnlyList<FigureBlock> Figures => [.. Sections.SelectMany(section => section.AllBlocks).OfType<FigureBlock>()];

    /// <summary>Every table in the order of the page; those behind figures are not among them.</summary>
    public IReadOnlyList<TableBlock> Tables => [.. Sections.SelectMany(section => section.AllBlocks).OfType<TableBlock>()];

    /// <summary>Every table by its number, those behind figures among them.</summary>
    public IReadOnlyList<TableBlock> AllTables => [.. Tables.Concat(Figures.Select(figure => figure.Data)).OrderBy(table => table.Number)];

    /// <summary>Files published beside the report. Known only when they have been written; none until then.</summary>
    public IReadOnlyList<FileLink> Downloads { get; init; } = [];

    /// <summary>Release and run, for the metadata of files.</summary>
    public string Stamp => $"{MadeBy}, run {RunId}";
}
