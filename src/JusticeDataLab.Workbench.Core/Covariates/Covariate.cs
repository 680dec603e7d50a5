namespace JusticeDataLab.Workbench.Core.Covariates;

/// <summary>One entry of the covariate dictionary: a characteristic measured strictly before the index date.</summary>
[TypeFormatterSource]
public sealed record Covariate
{
    internal Covariate(Func<CovariateContext, CovariateValue> measure) => Measure = measure;

    /// <summary>Stable name, used in settings and files.</summary>
    public required string Id { get; init; }

    /// <summary>Name for readers.</summary>
    public required string Label { get; init; }

    /// <summary>Which group of characteristics it belongs to.</summary>
    public required CovariateGroup Group { get; init; }

    /// <summary>What kind of values it takes.</summary>
    public required CovariateKind Kind { get; init; }

    /// <summary>How it is measured.</summary>
    public required string Definition { get; init; }

    /// <summary>Table it is measured from.</summary>
    public required string SourceTable { get; init; }

    /// <summary>Period it looks at.</summary>
    public string Window { get; init; } = "before the index date";

    /// <summary>Whether a person without it cannot be analysed.</summary>
    public bool Mandatory { get; init; }

    /// <summary>What becomes of a person whose value is missing.</summary>
    public string WhenMissing => this switch
    {
        { Mandatory: true } => "the person is not analysed",
        { Kind: CovariateKind.Categorical } => "a level of its own",
        _ => "the mean of the others, and a column that marks who is missing",
    };

    /// <summary>Measures it for one person.</summary>
    internal Func<CovariateContext, CovariateValue> Measure { get; }
}
