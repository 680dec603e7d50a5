using System.Globalization;

namespace JusticeDataLab.Workbench.Core.Propensity;

/// <summary>
/// Further terms of a model: powers such as <c>age^2</c> and interactions such as <c>age:sex</c>, named as R names them.
/// A categorical covariate in an interaction gives one column for every level but the reference.
/// </summary>
public static class ModelTerms
{
    /// <summary>The columns of a term.</summary>
    /// <param name="term">The term: covariates joined by <c>:</c>, each with or without <c>^</c> and a whole power of at least 2.</param>
    /// <param name="columns">Gives the columns of a covariate by its name, reference level included.</param>
    /// <exception cref="ArgumentException">The term cannot be read, or raises a categorical covariate to a power.</exception>
    public static IReadOnlyList<DesignColumn> Build(string term, Func<string, IReadOnlyList<DesignColumn>> columns)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(term);
        ArgumentNullException.ThrowIfNull(columns);
        var parts = term.Split(':', StringSplitOptions.TrimEntries).Select(part => Part(term, part, columns)).ToArray();
        IReadOnlyList<DesignColumn> product = parts[0];
        foreach (var part in parts.Skip(1))
            product = [.. part.SelectMany(right => product.Select(left => Multiply(left, right)))];
        return product;
    }

    /// <summary>The covariates a term names, so that they can be read before its columns are made.</summary>
    /// <param name="term">The term, as <see cref="Build"/> takes it.</param>
    public static IReadOnlyList<string> CovariatesOf(string term)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(term);
        return [.. term.Split(':').Select(part => part.Split('^')[0].Trim()).Distinct()];
    }

    private static DesignColumn[] Part(string term, string part, Func<string, IReadOnlyList<DesignColumn>> columns)
    {
        var at = part.IndexOf('^', StringComparison.Ordinal);
        if (at < 0) return [.. columns(part).Where(column => !column.IsReference)];
        if (!int.TryParse(part.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var power) || power < 2)
            throw new ArgumentException($"The power in the term {term} must be a whole number of at least 2, as in age^2.", nameof(term));
        var based = columns(part[..at].Trim());
        if (based is not [{ Level: null } column])
            throw new ArgumentException($"The term {term} raises a categorical covariate to a power: name a number.", nameof(term));
        var name = $"I({column.Name}^{power.ToString(CultureInfo.InvariantCulture)})";
        return [new DesignColumn(name, name, null, Array.ConvertAll(column.Values, value => Power(value, power)))];
    }

    // Repeated multiplication: exact where the result is, unlike Math.Pow on some platforms.
    private static double Power(double value, int power)
    {
        var result = value;
        for (var i = 1; i < power; i++) result *= value;
        return result;
    }

    private static DesignColumn Multiply(DesignColumn left, DesignColumn right)
    {
        var values = new double[left.Values.Length];
        for (var row = 0; row < values.Length; row++) values[row] = left.Values[row] * right.Values[row];
        var level = left.Level is null && right.Level is null ? null : $"{left.Level}:{right.Level}";
        return new DesignColumn($"{left.Name}:{right.Name}", $"{left.Variable}:{right.Variable}", level, values);
    }
}
