namespace JusticeDataLab.Workbench.Data.Synthetic.Careers;

/// <summary>What a person's first index event in the window is.</summary>
internal enum EventKind
{
    /// <summary>The person has none.</summary>
    None,

    /// <summary>A release from custody.</summary>
    Custody,

    /// <summary>The start of a community or suspended sentence order.</summary>
    Community,
}
