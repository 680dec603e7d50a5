namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>Puts rows with the same owner together, in the order in which they came.</summary>
internal static class Grouping
{
    /// <summary>Positions of the rows, owner by owner; <paramref name="starts"/> says where each owner's begin.</summary>
    public static int[] ByOwner(ReadOnlySpan<int> owners, int count, out int[] starts)
    {
        starts = new int[count + 1];
        foreach (var owner in owners) starts[owner + 1]++;
        for (var owner = 0; owner < count; owner++) starts[owner + 1] += starts[owner];
        var next = starts.AsSpan(0, count).ToArray();
        var order = new int[owners.Length];
        for (var row = 0; row < owners.Length; row++) order[next[owners[row]]++] = row;
        return order;
    }
}
