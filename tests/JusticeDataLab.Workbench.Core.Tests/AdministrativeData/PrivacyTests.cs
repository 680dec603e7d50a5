using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

public sealed class PrivacyTests
{
    [Fact]
    public void ToString_of_records_shows_nothing_of_a_person()
    {
        var person = new TestPerson("person-7").Named("Zephyr", "Quillfeather").With(record => record with { PncId = "2001/0171310W" })
            .Custody("2016-03-01").Programme("Resolve", "2016-01-01").Spell(EmploymentSpellKind.P45Employment, "2016-01-01").Assessed("2016-01-01", "S3Q4", 1);
        object[] records =
        [
            person.Record, person.Registered, person.Registered.Names[0], person.History,
            person.History.Disposals[0], person.History.Programmes[0], person.History.Employment[0], person.History.Assessments[0],
        ];

        foreach (var secret in new[] { "person-7", "Zephyr", "Quillfeather", "0171310", "1985", "2016" })
            Assert.All(records, record => Assert.DoesNotContain(secret, record.ToString(), StringComparison.OrdinalIgnoreCase));
    }
}
