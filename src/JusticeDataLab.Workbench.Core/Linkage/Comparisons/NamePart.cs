using JusticeDataLab.Workbench.Core.Linkage.Register;

namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>A forename, middle name or surname of a submitted person.</summary>
/// <param name="Text">Cleaned; empty when missing.</param>
/// <param name="Id">Number on the register; 0 when missing, −1 when nobody there has it.</param>
/// <param name="Features">What blocking and comparing need of it.</param>
internal sealed record NamePart(string Text, int Id, NameFeatures Features)
{
    public NameSignature Signature { get; } = NameSignature.Of(Text, default);

    public bool IsMissing => Text.Length == 0;

    public bool IsInitial => Text.Length == 1;

    public override string ToString() => nameof(NamePart);
}
