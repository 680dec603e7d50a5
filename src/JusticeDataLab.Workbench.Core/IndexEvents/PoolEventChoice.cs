namespace JusticeDataLab.Workbench.Core.IndexEvents;

/// <summary>Which of several index events of a comparison person is used.</summary>
public enum PoolEventChoice
{
    /// <summary>The one whose hash of seed, person and disposal is smallest: as good as chance, and always the same. Code <c>by-stable-hash</c>.</summary>
    ByStableHash,

    /// <summary>The first in the window. Code <c>first</c>.</summary>
    First,
}
