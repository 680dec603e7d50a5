using System.Runtime.InteropServices;
using JusticeDataLab.Workbench.Core.Propensity;

namespace JusticeDataLab.Workbench.Benchmarks.Data;

/// <summary>People with covariates: what every benchmark of the statistical core works on.</summary>
/// <param name="Treated">Who was treated.</param>
/// <param name="Columns">Covariates x1, x2, ….</param>
public sealed record ReferenceSet(bool[] Treated, DesignColumn[] Columns)
{
    /// <summary>Reads what <c>Peers/generate.R</c> wrote: the treatment, then the covariates, column after column.</summary>
    /// <param name="prefix">Path without <c>.bin</c>.</param>
    /// <param name="covariates">Number of covariates.</param>
    public static ReferenceSet Read(string prefix, int covariates)
    {
        var numbers = MemoryMarshal.Cast<byte, double>(File.ReadAllBytes(prefix + ".bin"));
        var rows = numbers.Length / (covariates + 1);
        var treated = Array.ConvertAll(numbers[..rows].ToArray(), value => value > 0);
        var columns = new DesignColumn[covariates];
        for (var j = 0; j < covariates; j++) columns[j] = Column(j, numbers.Slice((j + 1) * rows, rows).ToArray());
        return new ReferenceSet(treated, columns);
    }

    /// <summary>A covariate by its number from 0.</summary>
    internal static DesignColumn Column(int number, double[] values)
    {
        var name = FormattableString.Invariant($"x{number + 1}");
        return new DesignColumn(name, name, null, values);
    }
}
