namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>
/// Runs independent blocks of work at once. What a block is depends on the data alone, and whoever adds results up does
/// so in block order, so the number of threads never changes a bit of a result.
/// </summary>
public static class Blocks
{
    /// <summary>Rows of a block of people. Part of the definition of every blocked sum: changing it changes last bits.</summary>
    public const int RowsPerBlock = 8192;

    private static readonly AsyncLocal<int> Limit = new();

    /// <summary>How many blocks of <see cref="RowsPerBlock"/> rows hold a number of rows.</summary>
    /// <param name="rows">Rows; at least 0.</param>
    public static int Count(int rows) => (rows + RowsPerBlock - 1) / RowsPerBlock;

    /// <summary>Rows of a block: the first, and the one after the last.</summary>
    /// <param name="block">Number of the block from 0.</param>
    /// <param name="rows">Rows of all blocks.</param>
    public static (int From, int To) Rows(int block, int rows) => (block * RowsPerBlock, Math.Min(rows, (block + 1) * RowsPerBlock));

    /// <summary>Does blocks 0 to <paramref name="count"/> − 1, several at once. Blocks must not touch one another's results.</summary>
    /// <param name="count">Number of blocks.</param>
    /// <param name="body">What to do with a block.</param>
    public static void For(int count, Action<int> body)
    {
        ArgumentNullException.ThrowIfNull(body);
        if (count == 1 || Limit.Value == 1)
        {
            for (var block = 0; block < count; block++) body(block);
            return;
        }

        var options = new ParallelOptions();
        if (Limit.Value > 0) options.MaxDegreeOfParallelism = Limit.Value;
        Parallel.For(0, count, options, body);
    }

    /// <summary>Runs something with a limit on the threads, to show that results do not depend on it.</summary>
    internal static T WithThreads<T>(int threads, Func<T> work)
    {
        var before = Limit.Value;
        Limit.Value = threads;
        try
        {
            return work();
        }
        finally
        {
            Limit.Value = before;
        }
    }
}
