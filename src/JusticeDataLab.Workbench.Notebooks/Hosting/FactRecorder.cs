using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>Collects the facts that a notebook records while it runs.</summary>
/// <param name="replace">
/// Whether a fact recorded again takes the place of the earlier one, as it must where cells are run again by hand. In a
/// run from top to bottom a second value under the same name is a mistake and is refused.
/// </param>
public sealed class FactRecorder(bool replace = false)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Fact> facts = new(StringComparer.Ordinal);

    /// <summary>What has been recorded so far.</summary>
    public FactBook Book
    {
        get
        {
            lock (gate) return new FactBook(facts.Values);
        }
    }

    /// <summary>Records a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <exception cref="InvalidOperationException">Another value was recorded under the same name.</exception>
    public void Record(Fact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        lock (gate)
        {
            if (!replace && facts.TryGetValue(fact.Name, out var earlier) && earlier != fact)
                throw new InvalidOperationException($"The fact {fact.Name} was recorded before with another value. Give the two facts different names.");
            facts[fact.Name] = fact;
        }
    }
}
