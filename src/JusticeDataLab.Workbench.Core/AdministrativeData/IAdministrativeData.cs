namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>
/// A snapshot of the national records. Both streams run in ordinal order of person_id and can be read again from the
/// start; nothing loads the whole register.
/// </summary>
public interface IAdministrativeData
{
    /// <summary>Periods covered, rows and content hashes.</summary>
    SnapshotDescription Snapshot { get; }

    /// <summary>Everyone on the register with their names, for linking.</summary>
    /// <param name="cancellation">Stops the stream.</param>
    IEnumerable<RegisterPerson> Register(CancellationToken cancellation = default);

    /// <summary>What is recorded about the people on the register, for the analysis.</summary>
    /// <param name="only">The people wanted, by person_id; null for everyone.</param>
    /// <param name="cancellation">Stops the stream.</param>
    IEnumerable<PersonHistory> Histories(IReadOnlySet<string>? only = null, CancellationToken cancellation = default);
}
