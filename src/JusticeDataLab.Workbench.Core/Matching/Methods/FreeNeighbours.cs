namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>
/// The nearest position to the left or right that is still free, in a row of positions that are taken one by one
/// (union–find with path halving, Tarjan 1975).
/// </summary>
internal sealed class FreeNeighbours
{
    // Shifted by one: 0 stands for "none to the left", count + 1 for "none to the right".
    private readonly int[] _left;
    private readonly int[] _right;

    public FreeNeighbours(int count)
    {
        _left = new int[count + 2];
        _right = new int[count + 2];
        for (var i = 0; i < _left.Length; i++) (_left[i], _right[i]) = (i, i);
    }

    /// <summary>The last free position at or before <paramref name="position"/>; −1 when there is none.</summary>
    public int AtOrBefore(int position) => Find(_left, position + 1) - 1;

    /// <summary>The first free position at or after <paramref name="position"/>; the count when there is none.</summary>
    public int AtOrAfter(int position) => Find(_right, position + 1) - 1;

    /// <summary>Whether a position is free.</summary>
    public bool IsFree(int position) => _left[position + 1] == position + 1;

    /// <summary>Takes a position.</summary>
    public void Take(int position)
    {
        _left[position + 1] = position;
        _right[position + 1] = position + 2;
    }

    private static int Find(int[] parent, int at)
    {
        while (parent[at] != at)
        {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }

        return at;
    }
}
