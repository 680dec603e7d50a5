using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Core.IndexEvents;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Covariates;

/// <summary>A person whose covariates can be worked out by hand, and how to measure them.</summary>
internal static class Measured
{
    public const string IndexId = "index";

    /// <summary>Released on 1 March 2016 from a year's custody for theft.</summary>
    public static TestPerson Released() => new TestPerson("p")
        .Custody("2016-03-01", IndexId, row => row with
        {
            OffenceDate = Day.On("2015-06-10"),
            DisposalDate = Day.On("2015-09-01"),
            CustodyStartDate = Day.On("2015-08-20"),
            Region = "Wales",
        });

    public static TestPerson Full() => Released()
        .Born("1980-02-29").With(person => person with { Ethnicity = "B2", FirstContactDate = Day.On("1998-05-01") })
        .Offence("2003-04-20", "2003-05-01", DisposalType.Caution, change: Of(OffenceGroup.CriminalDamage))
        .Offence("2007-12-01", "2008-01-10", DisposalType.CommunityOrder, "two", Of(OffenceGroup.Violence))
        .Offence("2007-12-01", "2008-01-10", DisposalType.CommunityOrder, "two", Of(OffenceGroup.Theft))
        .Offence("2010-03-01", "2010-06-01", DisposalType.Custody, "three", Of(OffenceGroup.DomesticBurglary))
        .Offence("2010-03-01", "2010-06-01", DisposalType.Custody, "three", Of(OffenceGroup.Handling))
        .Offence("2012-01-15", "2012-02-01", DisposalType.Fine, change: Of(OffenceGroup.DrugPossessionSupply))
        .Offence("2013-03-01", "2013-04-01", DisposalType.Fine, change: row => row with { Breach = true, OffenceGroup = OffenceGroup.Other })
        .Offence("2013-12-30", "2014-01-01", DisposalType.PenaltyNotice)
        .Offence("2014-05-02", "2014-06-01", DisposalType.SuspendedSentence, change: Of(OffenceGroup.Robbery))
        .Programme("Building Skills", "2010-09-01").Programme("Thinking Skills", "2015-10-01").Programme("Resolve", "2015-12-01")
        .Spell(EmploymentSpellKind.P45Employment, "2015-01-01", "2015-05-31").Spell(EmploymentSpellKind.P45Employment, "2015-05-15", "2015-06-09")
        .Spell(EmploymentSpellKind.JobseekersAllowance, "2015-06-10", "2015-06-19")
        .Spell(EmploymentSpellKind.EmploymentSupportOrIncapacity, "2016-02-20").Spell(EmploymentSpellKind.IncomeSupport, "2016-02-25", "2016-03-05")
        .Assessed("2015-11-01", "S3Q4", 2);

    /// <summary>Every covariate of the standard dictionary by its name.</summary>
    public static Dictionary<string, CovariateValue> Of(TestPerson person)
    {
        var context = ContextOf(person);
        return CovariateDictionary.Standard.ToDictionary(covariate => covariate.Id, covariate => covariate.Measure(context));
    }

    /// <summary>One covariate by its name.</summary>
    public static CovariateValue Of(TestPerson person, string id) => CovariateDictionary.Find(id)!.Measure(ContextOf(person));

    private static CovariateContext ContextOf(TestPerson person)
    {
        var history = person.History;
        var index = IndexDisposal.Of(history.Disposals, IndexKinds.Of(DeliverySetting.Custody)).Single(entry => entry.DisposalId == IndexId);
        return new CovariateContext(history, index);
    }

    public static Func<DisposalRecord, DisposalRecord> Of(OffenceGroup group) => row => row with { OffenceGroup = group };
}
