using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Synthetic.Careers;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic.Agreement;

/// <summary>Compares what was derived for one person with what the generator meant.</summary>
internal sealed class PersonComparison(DerivedSet derived, Mismatches mismatches, HazardShares shares)
{
    public void Outcomes(TruePerson person, IndexEvent item, int row)
    {
        var outcome = derived.People[row].Outcome;
        mismatches.Equal("reoffended", person.Id, item.DaysToFirst != 0, outcome.Reoffended);
        mismatches.Equal("days to first reoffence", person.Id, item.DaysToFirst, outcome.DaysToFirst ?? 0);
        mismatches.Equal("reoffences", person.Id, person.Reoffences(item), outcome.Reoffences);
        mismatches.Equal("indictable-only reoffences", person.Id, person.Reoffences(item, CourtClass.IndictableOnly), outcome.IndictableOnly);
        mismatches.Equal("either-way reoffences", person.Id, person.Reoffences(item, CourtClass.EitherWay), outcome.EitherWay);
        mismatches.Equal("summary reoffences", person.Id, person.Reoffences(item, CourtClass.Summary), outcome.Summary);
    }

    // Everything that the hazard depends on. The hazard is a little coarser than the dictionary in some: how often is counted.
    public void Covariates(TruePerson person, IndexEvent item, int row)
    {
        var (id, truth) = (person.Id, item.Covariates);
        Equal("sex", truth.Woman ? "Female" : "Male", derived.Level("sex", row));
        Equal("type of sentence", AdministrativeCodes.DisposalType.CodeOf(truth.Type), derived.Level("index_disposal_type", row));
        Equal("length of sentence", Band(truth), derived.Level("custodial_length", row));
        Equal("age", person.Age(item.Day), (int)derived.Number("age_at_index", row));
        Equal("index offence", AdministrativeCodes.OffenceGroup.CodeOf(TruePerson.IndexOffence(item).Group), derived.Level("index_offence_group", row));
        Equal("previous custody", person.PreviousCustody(item), (int)derived.Number("previous_custody", row));
        Equal("previous drugs offences", person.PreviousDrugs(item), derived.Number("previous_drugs", row) > 0);
        Equal("Copas rate", person.Copas(item), derived.Number("copas_rate", row));
        Equal("employment", person.HasSpell(item, work: true), derived.Number("employed_year", row) > 0);
        Equal("benefit", person.HasSpell(item, work: false), derived.Number("out_of_work_benefit_year", row) > 0);
        mismatches.True("programme", id, !truth.CompletedProgramme || derived.Number("programme_attended", row) > 0);

        shares.Add("age", truth.Age >= person.Age(item.Day) - 0.003 && truth.Age <= person.Age(item.Day) + 1.003);
        shares.Add("index offence", truth.Group == TruePerson.IndexOffence(item).Group);
        shares.Add("previous custody", truth.PreviousCustody == person.PreviousCustody(item));
        shares.Add("previous drugs offences", truth.PreviousDrugs == person.PreviousDrugs(item));
        shares.Add("Copas rate", truth.Copas == person.Copas(item));
        shares.Add("employment", truth.Employed == person.HasSpell(item, work: true));
        shares.Add("benefit", truth.OnBenefit == person.HasSpell(item, work: false));

        void Equal<T>(string kind, T meant, T found) => mismatches.Equal(kind, id, meant, found);
    }

    private static string Band(IndexCovariates truth) => truth.Type != DisposalType.Custody ? "Not custody" : truth.CustodialDays switch
    {
        < 183 => "Under 6 months",
        < 365 => "6 months to under 1 year",
        < 1461 => "1 to under 4 years",
        _ => "4 years or more",
    };
}
