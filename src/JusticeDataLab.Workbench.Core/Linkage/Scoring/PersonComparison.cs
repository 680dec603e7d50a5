using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Models;
using JusticeDataLab.Workbench.Core.Linkage.Register;

namespace JusticeDataLab.Workbench.Core.Linkage.Scoring;

/// <summary>
/// Compares a submitted person with a person on the register over all of that person's names, dates and identifiers:
/// each comparison takes the agreement that speaks most for the two being one.
/// </summary>
internal sealed class PersonComparison(LinkageContext context, LinkageModel model)
{
    private readonly EncodedRegister _register = context.Register;

    // Somebody with many names has more chances to agree by chance: u grows with the number of names over its mean.
    private readonly double _usualNames = Math.Log2(context.Frequencies.NamesAPerson);

    /// <summary>Whether any name of the person agrees with the submitted one in some way, or cannot be compared.</summary>
    public bool SomeNameAgrees(int row, int person)
    {
        var submitted = context.Submitted[row];
        for (var record = _register.RecordStarts[person]; record < _register.RecordStarts[person + 1]; record++)
        {
            if (context.Names.AreDifferent(submitted, _register.Forenames[record], _register.MiddleNames[record], _register.Surnames[record])) continue;
            return true;
        }

        return false;
    }

    /// <summary>The most that a person can weigh who shares the date of birth and no name: log2 of the Bayes factor.</summary>
    public double MostWithoutName(int row) =>
        model.LogM(Comparison.Name, (int)NameLevel.Different)
        + model.LogM(Comparison.DateOfBirth, (int)BirthLevel.Exact) + context.Births[row].Surprise(BirthLevel.Exact)
        - Math.Log2(Math.Min(context.Frequencies.OfSex(Sex.Female, 0), context.Frequencies.OfSex(Sex.Male, 0)));

    public Candidate Compare(int row, int person)
    {
        var submitted = context.Submitted[row];
        var (from, to) = (_register.RecordStarts[person], _register.RecordStarts[person + 1]);
        var vector = default(ComparisonVector);
        var (name, record) = BestName(submitted, from, to);
        vector.Set(Comparison.Name, (int)name.Level, name.Surprise);
        CompareBirth(context.Births[row], from, to, ref vector);
        CompareSex(submitted, name, from, to, ref vector);
        if (!submitted.MiddleName.IsMissing && name.Level != NameLevel.MiddleNameAsFirst) CompareMiddleName(submitted, from, to, ref vector);
        if (submitted.Identifiers.Count > 0) CompareIdentifiers(submitted, person, ref vector);
        return new Candidate(row, person, 0, vector, _register.Forenames[record], _register.Surnames[record]);
    }

    private (NameAgreement Agreement, int Record) BestName(SubmittedPerson submitted, int from, int to)
    {
        var best = new NameAgreement(NameLevel.Missing, 0, 0);
        var (bestWeight, bestRecord, names) = (double.NegativeInfinity, from, 0);
        for (var record = from; record < to; record++)
        {
            var agreement = context.Names.Compare(submitted, _register.Forenames[record], _register.MiddleNames[record], _register.Surnames[record]);
            if (agreement.Level != NameLevel.Missing) names++;
            var weight = agreement.Level == NameLevel.Missing ? double.NegativeInfinity : model.LogM(Comparison.Name, (int)agreement.Level) + agreement.Surprise;
            if (weight < bestWeight || (weight == bestWeight && agreement.Level >= best.Level)) continue;
            (best, bestWeight, bestRecord) = (agreement, weight, record);
        }

        if (best.Level is NameLevel.Missing or NameLevel.Different) return (best, bestRecord);
        return (best with { Surprise = best.Surprise - Math.Max(0, Math.Log2(Math.Max(1, names)) - _usualNames) }, bestRecord);
    }

    private void CompareBirth(BirthComparison own, int from, int to, ref ComparisonVector vector)
    {
        if (own.Birth == BirthCode.Missing) return;
        var best = BirthLevel.Missing;
        for (var record = from; record < to; record++)
        {
            var level = BirthComparison.LevelOf(own.Birth, _register.Births[record]);
            if (level != BirthLevel.Missing && (best == BirthLevel.Missing || level < best)) best = level;
        }

        if (best != BirthLevel.Missing) vector.Set(Comparison.DateOfBirth, (int)best, own.Surprise(best));
    }

    private void CompareSex(SubmittedPerson submitted, NameAgreement name, int from, int to, ref ComparisonVector vector)
    {
        if (submitted.Sex == Sex.NotKnown) return;
        var (known, same) = (false, false);
        for (var record = from; record < to; record++)
        {
            known |= _register.Sexes[record] != (byte)Sex.NotKnown;
            same |= _register.Sexes[record] == (byte)submitted.Sex;
        }

        if (!known) return;
        // Where the forenames agree they have said already which sex to expect.
        var share = context.Frequencies.OfSex(submitted.Sex, name.Forename);
        vector.Set(Comparison.Sex, (int)(same ? SexLevel.Same : SexLevel.Different), -Math.Log2(same ? share : 1 - share));
    }

    private void CompareMiddleName(SubmittedPerson submitted, int from, int to, ref ComparisonVector vector)
    {
        var own = submitted.MiddleName;
        var (best, surprise) = (MiddleNameLevel.Missing, 0.0);
        for (var record = from; record < to; record++)
        {
            var middle = _register.MiddleNames[record];
            if (middle == NameTable.Missing) continue;
            var text = _register.Names[middle];
            var (level, rare) = own.Id == middle
                ? (MiddleNameLevel.Exact, -Math.Log2(context.Surprise.ShareWithForename(middle, self: 1)))
                : IsNear(own, middle, text) ? (MiddleNameLevel.Near, -Math.Log2(context.Frequencies.WithInitial(text[0])))
                : (MiddleNameLevel.Different, 0.0);
            if (best == MiddleNameLevel.Missing || level < best) (best, surprise) = (level, rare);
        }

        vector.Set(Comparison.MiddleName, (int)best, surprise);
    }

    private bool IsNear(NamePart own, int middle, string text)
    {
        if (own.IsInitial || text.Length == 1) return own.Text[0] == text[0];
        return context.Names.Parts.AreForms(own, middle) || context.Names.Parts.Near(own, middle, 0.85) != PartLevel.Different;
    }

    private void CompareIdentifiers(SubmittedPerson submitted, int person, ref ComparisonVector vector)
    {
        foreach (var own in submitted.Identifiers)
        {
            var best = IdentifierLevel.Missing;
            foreach (var other in _register.IdentifiersOf(person))
            {
                if (IdentifierCode.KindOf(other) != IdentifierCode.KindOf(own)) continue;
                var level = other == own ? IdentifierLevel.Exact : IdentifierCode.AreClose(own, other) ? IdentifierLevel.Close : IdentifierLevel.Different;
                if (best == IdentifierLevel.Missing || level < best) best = level;
            }

            if (best != IdentifierLevel.Missing) vector.Set(ComparisonOf(own), (int)best, SurpriseOf(best));
        }
    }

    private static Comparison ComparisonOf(ulong code) => IdentifierCode.KindOf(code) switch
    {
        IdentifierKind.PncId => Comparison.PncId,
        IdentifierKind.Cro => Comparison.Cro,
        _ => Comparison.PrisonNumber,
    };

    // An identifier belongs to one person in all the register; of close ones the Ministry of Justice counted 1.9 in a million.
    private double SurpriseOf(IdentifierLevel level) => level switch
    {
        IdentifierLevel.Exact => Math.Log2(Math.Max(2, _register.PersonCount)),
        IdentifierLevel.Close => -Math.Log2(1.9334e-6),
        _ => 0,
    };
}
