namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>
/// Forenames that people on the register use for each other, learned from the aliases of one person: pairs that several
/// people have among their names and far more than chance would bring together. It knows the short forms of every
/// community on the register, which no list does.
/// </summary>
internal sealed class AliasForms
{
    // Pairs seen with fewer people than this may be chance or a mistyping.
    private const int FewestPeople = 3;

    // How many times as often as by chance a pair must be seen.
    private const double TimesChance = 20;

    private readonly HashSet<ulong> _pairs = [];

    private AliasForms()
    {
    }

    /// <summary>Learns the forms of a register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="withForename">People by forename.</param>
    public static AliasForms Of(EncodedRegister register, ReadOnlySpan<int> withForename)
    {
        var seen = new Dictionary<ulong, int>();
        var peopleWithAliases = 0;
        for (var person = 0; person < register.PersonCount; person++)
        {
            var (from, to) = (register.RecordStarts[person], register.RecordStarts[person + 1]);
            if (to - from > 1 && CountPairs(register.Forenames.AsSpan(from, to - from), withForename, seen)) peopleWithAliases++;
        }

        var forms = new AliasForms();
        var people = (double)Math.Max(1, register.PersonCount);
        foreach (var (pair, count) in seen)
        {
            if (count < FewestPeople) continue;
            var chance = peopleWithAliases * (withForename[(int)(pair >> 32)] / people) * (withForename[(int)(pair & uint.MaxValue)] / people);
            if (count >= TimesChance * chance) forms._pairs.Add(pair);
        }

        return forms;
    }

    /// <summary>Forms that were stored.</summary>
    public static AliasForms From(ulong[] pairs)
    {
        var forms = new AliasForms();
        forms._pairs.UnionWith(pairs);
        return forms;
    }

    /// <summary>The pairs in rising order, for storing.</summary>
    public ulong[] Pairs() => [.. _pairs.Order()];

    /// <summary>Whether two forenames are used for each other.</summary>
    public bool Contains(int a, int b) => a > 0 && b > 0 && _pairs.Contains(Pair(a, b));

    private static bool CountPairs(ReadOnlySpan<int> forenames, ReadOnlySpan<int> withForename, Dictionary<ulong, int> seen)
    {
        var any = false;
        for (var i = 0; i < forenames.Length; i++)
        {
            if (forenames[i] == NameTable.Missing || forenames[..i].Contains(forenames[i])) continue;
            for (var j = i + 1; j < forenames.Length; j++)
            {
                if (forenames[j] == NameTable.Missing || forenames[j] == forenames[i] || forenames[(i + 1)..j].Contains(forenames[j])) continue;
                any = true;
                // A pair that enough people have is of two names that enough people have.
                if (withForename[forenames[i]] < FewestPeople || withForename[forenames[j]] < FewestPeople) continue;
                var pair = Pair(forenames[i], forenames[j]);
                seen[pair] = seen.GetValueOrDefault(pair) + 1;
            }
        }

        return any;
    }

    private static ulong Pair(int a, int b) => ((ulong)Math.Min(a, b) << 32) | (uint)Math.Max(a, b);
}
