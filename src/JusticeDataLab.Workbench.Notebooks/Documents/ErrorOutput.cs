namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>Why a cell failed.</summary>
/// <param name="Name">Kind of error, for example <c>InvalidOperationException</c>.</param>
/// <param name="Message">What went wrong.</param>
/// <param name="Traceback">Where, line by line.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : CellOutput
{
    /// <inheritdoc/>
    public bool Equals(ErrorOutput? other) =>
        other is not null && Name == other.Name && Message == other.Message && Traceback.SequenceEqual(other.Traceback, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Message, Traceback.Count);
}
