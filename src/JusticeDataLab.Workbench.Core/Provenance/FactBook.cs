namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>
/// The facts of one run, each name once, in ordinal order of names. Two books with the same facts are written as the
/// same text, whatever the order in which the facts were recorded.
/// </summary>
[TypeFormatterSource]
public sealed class FactBook
{
    private readonly SortedDictionary<string, Fact> byName = new(StringComparer.Ordinal);

    /// <summary>Collects facts.</summary>
    /// <param name="facts">Facts in any order.</param>
    /// <exception cref="ArgumentException">A fact has no name, or two facts have the same name.</exception>
    public FactBook(IEnumerable<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        foreach (var fact in facts)
        {
            if (string.IsNullOrWhiteSpace(fact.Name))
                throw new ArgumentException("A fact has no name. Name it by its step first, as in match.treated_matched.", nameof(facts));
            if (!byName.TryAdd(fact.Name, fact))
                throw new ArgumentException($"The fact {fact.Name} is given twice. Record each fact once.", nameof(facts));
        }
    }

    /// <summary>A book without facts.</summary>
    public static FactBook Empty { get; } = new([]);

    /// <summary>Number of facts.</summary>
    public int Count => byName.Count;

    /// <summary>The facts in ordinal order of names.</summary>
    public IReadOnlyCollection<Fact> Facts => byName.Values;

    /// <summary>Names in ordinal order.</summary>
    public IEnumerable<string> Names => byName.Keys;

    /// <summary>The fact of a name; null when the book has none.</summary>
    /// <param name="name">Name of the fact.</param>
    public Fact? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The book as JSON: names in ordinal order, numbers as JSON numbers, LF line ends.</summary>
    public string ToJson() => FactJson.Write(this);

    /// <summary>Reads a book from the JSON that <see cref="ToJson"/> writes. Values come back digit for digit.</summary>
    /// <param name="json">The text.</param>
    /// <param name="source">Name of the file, for messages.</param>
    /// <exception cref="FormatException">The text is not a book of facts; the message names the file and the fact.</exception>
    public static FactBook Parse(string json, string source = "facts.json") => FactJson.Read(json, source);
}
