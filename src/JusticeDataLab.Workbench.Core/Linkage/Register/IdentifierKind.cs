namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>Kinds of identifier that linking compares.</summary>
internal enum IdentifierKind
{
    None,
    PncId,
    Cro,
    PrisonNumber,
}
