using JusticeDataLab.Workbench.Core.Requests;

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

    /// <summary>
    /// Everyone with a sentence of given types whose release or start of order lies in a period, found by the store itself;
    /// it may name others too. Null when the store could only tell by reading every history: a folder of files.
    /// </summary>
    /// <param name="types">Custody, community order or suspended sentence.</param>
    /// <param name="period">Dates of release, or of the start of an order.</param>
    /// <param name="cancellation">Stops the search.</param>
    IReadOnlySet<string>? PeopleSentenced(IReadOnlySet<DisposalType> types, DatePeriod period, CancellationToken cancellation = default) => null;
}
