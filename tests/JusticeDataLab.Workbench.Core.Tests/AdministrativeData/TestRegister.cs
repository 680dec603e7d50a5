using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Provenance;

namespace JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

/// <summary>A small register in memory, with index dates from 2015 to 2018.</summary>
internal sealed class TestRegister : IAdministrativeData
{
    private readonly List<TestPerson> _people = [];

    public SnapshotDescription Snapshot { get; } = new(
        Day.On("2020-09-30"), Day.On("2015-01-01"), Day.On("2018-12-31"), Day.On("2020-06-30"), true,
        [new InputFingerprint("persons", new string('a', 64), 0, 9)]);

    /// <summary>A man born on 15 June 1985, with names made from the identifier, unless told otherwise.</summary>
    public TestPerson Person(string id)
    {
        var person = new TestPerson(id);
        _people.Add(person);
        return person;
    }

    public IEnumerable<RegisterPerson> Register(CancellationToken cancellation = default) => Ordered.Select(person => person.Registered);

    public IEnumerable<PersonHistory> Histories(IReadOnlySet<string>? only = null, CancellationToken cancellation = default) =>
        Ordered.Where(person => only is null || only.Contains(person.Record.PersonId)).Select(person => person.History);

    private IEnumerable<TestPerson> Ordered => _people.OrderBy(person => person.Record.PersonId, StringComparer.Ordinal);
}
