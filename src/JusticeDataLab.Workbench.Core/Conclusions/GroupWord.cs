namespace JusticeDataLab.Workbench.Core.Conclusions;

/// <summary>What the people of an analysis are called, everywhere alike.</summary>
public enum GroupWord
{
    /// <summary>Both sexes, or not known: people.</summary>
    People,

    /// <summary>All are men.</summary>
    Men,

    /// <summary>All are women.</summary>
    Women,
}
