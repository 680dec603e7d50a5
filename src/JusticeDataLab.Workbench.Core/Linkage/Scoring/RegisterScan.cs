using System.Collections.Concurrent;
using JusticeDataLab.Workbench.Core.Linkage.Blocking;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Linkage.Scoring;

/// <summary>
/// Goes once through a register and keeps, for every submitted person, the people who may be them. Blocks of people are
/// worked on at once; what is kept does not depend on how many.
/// </summary>
internal sealed class RegisterScan
{
    // log2 odds below which somebody cannot matter to a decision, nor to the pool.
    private const double WorthKeeping = -10;
    private const int PeoplePerBlock = 8192;

    private readonly LinkageContext _context;
    private readonly SubmittedKeyIndex _index;
    private readonly ConcurrentBag<ScanWorker> _workers = [];

    public RegisterScan(LinkageContext context)
    {
        _context = context;
        _index = new SubmittedKeyIndex(context.Submitted);
    }

    /// <summary>The candidates in order of people on the register, and what blocking did.</summary>
    public ScanResult Run(LinkageModel model, IProgress<double>? progress, CancellationToken cancellation)
    {
        var people = _context.Register.PersonCount;
        var blocks = (people + PeoplePerBlock - 1) / PeoplePerBlock;
        var found = new Candidate[blocks][];
        var exactNames = new int[_context.Submitted.Count];
        var swappedNames = new int[_context.Submitted.Count];
        var done = 0;
        Blocks.For(blocks, block =>
        {
            cancellation.ThrowIfCancellationRequested();
            if (!_workers.TryTake(out var worker)) worker = new ScanWorker(_context, _index, model, exactNames, swappedNames, WorthKeeping);
            found[block] = worker.Scan(block * PeoplePerBlock, Math.Min((block + 1) * PeoplePerBlock, people));
            _workers.Add(worker);
            progress?.Report((double)Interlocked.Increment(ref done) / blocks);
        });
        var pairs = new BlockingCounts();
        while (_workers.TryTake(out var worker)) pairs.Add(worker.Pairs);
        return new ScanResult([.. found.SelectMany(candidates => candidates)], pairs, exactNames, swappedNames);
    }
}
