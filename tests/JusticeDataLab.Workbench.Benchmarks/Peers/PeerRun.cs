using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using JusticeDataLab.Workbench.Benchmarks.Data;
using JusticeDataLab.Workbench.Core.Balance;
using JusticeDataLab.Workbench.Core.Matching;
using JusticeDataLab.Workbench.Core.Propensity;
using JusticeDataLab.Workbench.Core.Propensity.Stepwise;

namespace JusticeDataLab.Workbench.Benchmarks.Peers;

/// <summary>
/// Times one task on the very data of <c>run_peer.R</c> and prints the same line, so that the two can be run in turn.
/// Processor seconds of all threads count, not the clock on the wall.
/// </summary>
internal static class PeerRun
{
    /// <summary><c>peer PREFIX COVARIATES fit|step|radius|nearest|balance REPETITIONS</c>.</summary>
    public static void Run(string[] arguments)
    {
        var (prefix, task) = (arguments[0], arguments[2]);
        var set = ReferenceSet.Read(prefix, int.Parse(arguments[1], CultureInfo.InvariantCulture));
        var work = Task(task, set, prefix);
        work(); // the compiler warms up outside the clock
        var (seconds, elapsed) = (new List<double>(), new List<double>());
        for (var repetition = 0; repetition < int.Parse(arguments[3], CultureInfo.InvariantCulture); repetition++)
        {
            GC.Collect();
            var (before, start) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
            work();
            elapsed.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            seconds.Add((Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        seconds.Sort();
        elapsed.Sort();
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"task\":\"{task}\",\"median\":{elapsed[elapsed.Count / 2]:0.0000},\"cpu_median\":{seconds[seconds.Count / 2]:0.0000},\"cpu_min\":{seconds[0]:0.0000},\"peak_mb\":{peak}}}"));
    }

    private static Action Task(string task, ReferenceSet set, string prefix)
    {
        var (rows, treated, columns) = (set.Treated.Length, set.Treated, set.Columns);
        CandidateTerm[] terms = [.. columns.Select(column => new CandidateTerm(column.Name, [column]))];
        double[] Score() => MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(prefix + ".ps.bin")).ToArray();
        MatchingSettings By(MatchingMethod method) => new() { Method = method, Scale = ScoreScale.Probability };
        switch (task)
        {
            case "fit":
                return () => LogisticRegression.Fit(new DesignMatrix(rows, columns), treated);
            case "step":
                return () => StepwiseSelection.Search(terms, treated, new StepwiseRule(Direction: StepwiseDirection.Both));
            case "radius" or "nearest":
                var problem = new MatchingProblem(Score(), treated);
                return () => Matcher.Match(problem, By(task == "radius" ? MatchingMethod.Radius : MatchingMethod.Nearest));
            case "balance":
                var weights = Matcher.Match(new MatchingProblem(Score(), treated), By(MatchingMethod.Nearest)).Weights;
                return () => BalanceTable.Assess(columns, treated, weights);
            default:
                throw new ArgumentException($"There is no task {task}.", nameof(task));
        }
    }
}
