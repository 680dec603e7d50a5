using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Register;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Linkage.Scoring;

/// <summary>Both sides of linking, prepared: the register with its frequencies, the submitted people and their comparisons.</summary>
internal sealed class LinkageContext
{
    private LinkageContext(IndexedRegister indexed, IReadOnlyList<SubmittedPerson> submitted, IReadOnlyList<BirthComparison> births)
    {
        Indexed = indexed;
        Submitted = submitted;
        Births = births;
        Surprise = new NameSurprise(indexed.Frequencies);
        Names = new NameComparison(indexed, Surprise);
    }

    public IndexedRegister Indexed { get; }

    public EncodedRegister Register => Indexed.Register;

    public RegisterFrequencies Frequencies => Indexed.Frequencies;

    public NameFeatures[] Features => Indexed.Features;

    /// <summary>The submitted people.</summary>
    public IReadOnlyList<SubmittedPerson> Submitted { get; }

    /// <summary>The date comparison of each submitted person.</summary>
    public IReadOnlyList<BirthComparison> Births { get; }

    public NameSurprise Surprise { get; }

    public NameComparison Names { get; }

    public static LinkageContext Of(IReadOnlyList<CohortRecord> records, IndexedRegister indexed)
    {
        var submitted = new SubmittedPerson[records.Count];
        InBlocks(submitted.Length, at => submitted[at] = SubmittedPerson.Of(records[at], indexed.Register.Names));
        var different = submitted.Select(person => person.Birth).Distinct().ToArray();
        var births = new BirthComparison[different.Length];
        InBlocks(births.Length, at => births[at] = BirthComparison.Of(different[at], indexed.Frequencies.Births));
        var byDate = births.ToDictionary(birth => birth.Birth);
        return new LinkageContext(indexed, submitted, Array.ConvertAll(submitted, person => byDate[person.Birth]));
    }

    private static void InBlocks(int count, Action<int> prepare)
    {
        const int perBlock = 256;
        Blocks.For((count + perBlock - 1) / perBlock, block =>
        {
            for (var at = block * perBlock; at < Math.Min((block + 1) * perBlock, count); at++) prepare(at);
        });
    }
}
