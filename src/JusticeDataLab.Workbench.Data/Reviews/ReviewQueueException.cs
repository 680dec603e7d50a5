namespace JusticeDataLab.Workbench.Data.Reviews;

/// <summary>A filled-in queue cannot be taken in. Every problem is listed with its row, column, rule and remedy, never a value.</summary>
public sealed class ReviewQueueException : Exception
{
    private const int MostListed = 20;

    /// <summary>Lists the problems.</summary>
    /// <param name="problems">Problems, at least one.</param>
    public ReviewQueueException(IReadOnlyList<string> problems)
        : base(problems is [var only] ? $"{ReviewFolder.QueueName}{only} Nothing was taken in." : FormattableString.Invariant($"{ReviewFolder.QueueName} has {problems?.Count} problems; nothing was taken in.")) =>
        Problems = problems ?? throw new ArgumentNullException(nameof(problems));

    /// <summary>The problems, in the order of the file.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>The first problems where there are several, and how many more there are; empty when the message says the only one.</summary>
    public IReadOnlyList<string> Advice => Problems.Count == 1 ? [] :
    [
        .. Problems.Take(MostListed).Select(problem => problem.TrimStart(',', ' ')),
        .. Problems.Count > MostListed ? [FormattableString.Invariant($"and {Problems.Count - MostListed} more")] : Array.Empty<string>(),
    ];
}
