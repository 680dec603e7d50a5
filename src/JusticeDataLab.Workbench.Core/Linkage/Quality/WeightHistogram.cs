namespace JusticeDataLab.Workbench.Core.Linkage.Quality;

/// <summary>How many rows have a likeliest candidate of each weight, in bins of equal width. Rows without a candidate are not in it.</summary>
/// <param name="Edges">Edges of the bins, log2 odds, one more than there are bins.</param>
/// <param name="Linked">Rows of each bin that were linked.</param>
/// <param name="NotLinked">Rows of each bin that were not.</param>
[TypeFormatterSource]
public sealed record WeightHistogram(IReadOnlyList<double> Edges, IReadOnlyList<int> Linked, IReadOnlyList<int> NotLinked)
{
    // Weights beyond these decide nothing more: the outer bins hold them.
    private const int Lowest = -12;
    private const int Highest = 60;
    private const int Width = 3;

    /// <summary>Counts rows by the weight of their likeliest candidate; empty bins at both ends are left out.</summary>
    /// <param name="linked">Links made by probability.</param>
    public static WeightHistogram? Of(LinkedCohort linked)
    {
        ArgumentNullException.ThrowIfNull(linked);
        var (made, others) = (new int[(Highest - Lowest) / Width], new int[(Highest - Lowest) / Width]);
        foreach (var link in linked.Links.Where(link => link.Candidates.Count > 0 && link.SamePersonAsRow is null))
        {
            var bin = Math.Clamp((int)Math.Floor((link.Candidates[0].Weight - Lowest) / Width), 0, made.Length - 1);
            (link.Status is LinkStatus.Linked ? made : others)[bin]++;
        }

        var used = Enumerable.Range(0, made.Length).Where(bin => made[bin] + others[bin] > 0).ToArray();
        if (used.Length == 0) return null;
        var (first, last) = (used[0], used[^1]);
        return new WeightHistogram(
            [.. Enumerable.Range(first, last - first + 2).Select(edge => (double)(Lowest + (edge * Width)))],
            made[first..(last + 1)],
            others[first..(last + 1)]);
    }
}
