using JusticeDataLab.Workbench.Core.Linkage.Register;

namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>
/// How surprising an agreement of names would be by chance, log2 of 1/u, from how common these very names are by person.
/// </summary>
/// <remarks>
/// For names that are near, let p be the share of people with the submitted form, q that with the register's, and κ the
/// chance that a mistyped name turns into one particular form (1 in 100 for one edit, 1 in 1,000 for other near forms).
/// The pair arises from a mistyped name with probability κ(p + q) and by chance with (p + εq)(q + εp), where ε = 0.05 κ
/// counts the mistyped among those who only seem to have the name. A rare form beside a common name is thus read as a
/// mistyping of it, two common names as two names. Source: Fellegi and Sunter 1969, section 3.3 (frequency-based
/// weights); the mistyping model is the workbench's own.
/// </remarks>
internal sealed class NameSurprise(RegisterFrequencies frequencies)
{
    private const double MistypedShare = 0.05;
    private const double OneEdit = 1.0 / 100;
    private const double OtherNearForm = 1.0 / 1_000;

    // A name has about four forms in use, and a double-barrelled surname two halves.
    private const double OneOfForms = -2;
    private const double OneOfHalves = -1;

    // Counts of a name that nobody, or only the person looked for, has: half a person.
    private const double Unseen = 0.5;

    public double Surname(SubmittedPerson submitted, int surname, PartLevel level) => level switch
    {
        PartLevel.Exact => -Math.Log2(ShareWithSurname(surname, self: 1)),
        PartLevel.Half => OneOfHalves - Math.Log2(submitted.Surname.Id > 0 && submitted.FirstHalf <= 0
            ? ShareWithSurname(submitted.Surname.Id, self: 0)
            : ShareWithSurname(surname, self: 1)),
        PartLevel.OneEdit => Near(ShareWithSurname(submitted.Surname.Id, self: 0), ShareWithSurname(surname, self: 1), OneEdit),
        PartLevel.Similar => Near(ShareWithSurname(submitted.Surname.Id, self: 0), ShareWithSurname(surname, self: 1), OtherNearForm),
        _ => 0,
    };

    public double Forename(SubmittedPerson submitted, int forename, PartLevel level) => level switch
    {
        PartLevel.Exact => -Math.Log2(ShareWithForename(forename, self: 1)),
        PartLevel.Nickname => OneOfForms - Math.Log2(ShareWithForename(submitted.Forename.Id, self: 0)),
        PartLevel.MiddleName => -Math.Log2(ShareWithForename(submitted.Forename.Id, self: 0)),
        PartLevel.OneEdit => Near(ShareWithForename(submitted.Forename.Id, self: 0), ShareWithForename(forename, self: 1), OneEdit),
        PartLevel.Similar => Near(ShareWithForename(submitted.Forename.Id, self: 0), ShareWithForename(forename, self: 1), OtherNearForm),
        PartLevel.Initial => -Math.Log2(frequencies.WithInitial(submitted.Forename.Text[0])),
        _ => 0,
    };

    /// <summary>
    /// Surprise of a whole name that the register holds: people expected with it if forenames and surnames were
    /// independent, drawn towards the <paramref name="others"/> who have it (a gamma prior of shape 1).
    /// </summary>
    public double WholeName(int forename, int surname, double others)
    {
        var expected = Math.Max(frequencies.WithForename(forename) - 1, Unseen) * Math.Max(frequencies.WithSurname(surname) - 1, Unseen) / Math.Max(1, frequencies.People);
        return Math.Log2(Math.Max(1, frequencies.People)) - Math.Log2((1 + others) / ((1 / expected) + 1));
    }

    /// <summary>Share of people with a surname, at least that of half a person; the person looked for is not there by chance.</summary>
    public double ShareWithSurname(int name, int self) => Math.Max(frequencies.WithSurname(name) - self, Unseen) / Math.Max(1, frequencies.People);

    /// <summary>Share of people with a forename, at least that of half a person.</summary>
    public double ShareWithForename(int name, int self) => Math.Max(frequencies.WithForename(name) - self, Unseen) / Math.Max(1, frequencies.People);

    private static double Near(double submitted, double register, double oneForm)
    {
        var mistyped = oneForm * MistypedShare;
        return Math.Log2(oneForm * (submitted + register)) - Math.Log2((submitted + (mistyped * register)) * (register + (mistyped * submitted)));
    }
}
