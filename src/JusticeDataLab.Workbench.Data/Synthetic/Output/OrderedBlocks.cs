namespace JusticeDataLab.Workbench.Data.Synthetic.Output;

/// <summary>Makes blocks in parallel and takes them in order, with no more than a few in memory at a time.</summary>
internal static class OrderedBlocks
{
    /// <summary>Blocks that are made at the same time unless the caller says otherwise; the result does not depend on it.</summary>
    public const int UsualDegree = 8;

    public static void Run<T>(int count, int degree, Func<int, T> make, Action<int, T> take, CancellationToken cancellation)
    {
        var waiting = new Queue<Task<T>>();
        var next = 0;
        for (var block = 0; block < count; block++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (degree <= 1)
            {
                take(block, make(block));
                continue;
            }

            for (; next < count && waiting.Count < degree; next++)
            {
                var number = next;
                waiting.Enqueue(Task.Run(() => make(number), cancellation));
            }

            take(block, waiting.Dequeue().GetAwaiter().GetResult());
        }
    }
}
