namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>
/// A register encoded for linking: about 25 bytes a name record and 30 a person, names by number. People stand in the
/// order in which they came, the records of a person together; nothing that is computed from it depends on that order.
/// </summary>
internal sealed class EncodedRegister
{
    public required Utf8Table People { get; init; }

    public required NameTable Names { get; init; }

    /// <summary>Where the records of each person begin; one more entry than people.</summary>
    public required int[] RecordStarts { get; init; }

    public required int[] Forenames { get; init; }

    public required int[] MiddleNames { get; init; }

    public required int[] Surnames { get; init; }

    /// <summary>Dates of birth as <see cref="BirthCode"/>.</summary>
    public required int[] Births { get; init; }

    /// <summary>Sex as the number of <see cref="AdministrativeData.Sex"/>.</summary>
    public required byte[] Sexes { get; init; }

    /// <summary>Where the identifiers of each person begin; one more entry than people.</summary>
    public required int[] IdentifierStarts { get; init; }

    /// <summary>Identifiers as <see cref="IdentifierCode"/>, each once a person.</summary>
    public required ulong[] Identifiers { get; init; }

    public int PersonCount => People.Count;

    public int RecordCount => Forenames.Length;

    public ReadOnlySpan<ulong> IdentifiersOf(int person) => Identifiers.AsSpan(IdentifierStarts[person], IdentifierStarts[person + 1] - IdentifierStarts[person]);
}
