using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Import;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Tests.Stores;

/// <summary>Compares stores value by value, and fills them.</summary>
internal static class StoreContent
{
    public static void AssertEqual(IAdministrativeData expected, IAdministrativeData actual)
    {
        Assert.Equal(expected.Snapshot, actual.Snapshot with { Tables = expected.Snapshot.Tables });
        Assert.Equal(expected.Snapshot.Tables, actual.Snapshot.Tables);
        AssertEqual(expected.Register(), actual.Register());
        AssertEqual(expected.Histories(), actual.Histories());
    }

    public static void AssertEqual(IEnumerable<PersonHistory> expected, IEnumerable<PersonHistory> actual) =>
        AssertEach(expected, actual, (one, other) =>
        {
            Assert.Equal(one.Person, other.Person);
            Assert.Equal(one.Disposals, other.Disposals);
            Assert.Equal(one.Programmes, other.Programmes);
            Assert.Equal(one.Employment, other.Employment);
            Assert.Equal(one.Assessments, other.Assessments);
        });

    /// <summary>Loads an extract that has no problems and opens the store.</summary>
    public static IAdministrativeData Import(string source, string target)
    {
        var result = StoreImport.Run(StoreName.Parse(source), StoreName.Parse(target));
        Assert.Empty(result.Problems);
        return AdministrativeStore.Open(target);
    }

    /// <summary>What is said of a store when all of it is read.</summary>
    public static string Fault(string store) => Assert.Throws<AdministrativeDataException>(() =>
    {
        var data = AdministrativeStore.Open(store);
        foreach (var _ in data.Register()) { }
        foreach (var _ in data.Histories()) { }
    }).Message;

    private static void AssertEqual(IEnumerable<RegisterPerson> expected, IEnumerable<RegisterPerson> actual) =>
        AssertEach(expected, actual, (one, other) =>
        {
            Assert.Equal(one.Person, other.Person);
            Assert.Equal(one.Names, other.Names);
        });

    private static void AssertEach<T>(IEnumerable<T> expected, IEnumerable<T> actual, Action<T, T> compare)
    {
        using var others = actual.GetEnumerator();
        var people = 0;
        foreach (var one in expected)
        {
            Assert.True(others.MoveNext(), $"The other store ends after {people} people.");
            compare(one, others.Current);
            people++;
        }

        Assert.False(others.MoveNext(), "The other store has more people.");
        Assert.True(people > 0);
    }
}
