using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Tests.HandWritten;

/// <summary>A store that hands out everything in the opposite order: no rule may rest on the order of rows.</summary>
internal sealed class ReversedRows(IAdministrativeData data) : IAdministrativeData
{
    public SnapshotDescription Snapshot => data.Snapshot;

    public IEnumerable<RegisterPerson> Register(CancellationToken cancellation = default) =>
        data.Register(cancellation).Reverse().Select(person => person with { Names = [.. person.Names.Reverse()] });

    public IEnumerable<PersonHistory> Histories(IReadOnlySet<string>? only = null, CancellationToken cancellation = default) =>
        data.Histories(only, cancellation).Reverse().Select(person => person with
        {
            Disposals = [.. person.Disposals.Reverse()],
            Programmes = [.. person.Programmes.Reverse()],
            Employment = [.. person.Employment.Reverse()],
            Assessments = [.. person.Assessments.Reverse()],
        });
}
