using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Blocking;
using JusticeDataLab.Workbench.Core.Linkage.Comparisons;
using JusticeDataLab.Workbench.Core.Linkage.Quality;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Reporting.Charts.Linkage;

/// <summary>The parts of linking in the words of tables and charts.</summary>
public static class LinkageWords
{
    /// <summary>A comparison.</summary>
    /// <param name="comparison">Which.</param>
    public static string Of(Comparison comparison) => comparison switch
    {
        Comparison.PncId => "PNC ID",
        Comparison.Cro => "CRO number",
        _ => Sentence(CodeText.Of(comparison)),
    };

    /// <summary>A level.</summary>
    /// <param name="comparison">The comparison it belongs to.</param>
    /// <param name="code">Level in words joined by hyphens.</param>
    public static string OfLevel(Comparison comparison, string code) => (comparison, code) switch
    {
        (Comparison.Name, "exact") => "Forename and surname agree",
        (Comparison.Name, "swapped") => "Forename and surname swapped",
        (Comparison.Name, "nickname") => "Forms of one forename",
        (Comparison.Name, "middle-name-as-first") => "Middle name used as first",
        (Comparison.Name, "half-surname") => "Half of a double-barrelled name",
        (Comparison.Name, "initial") => "Initial only, agrees",
        (Comparison.Name, "no-forename") => "No forename, surname agrees",
        (Comparison.Name, "no-surname") => "No surname, forename agrees",
        (Comparison.DateOfBirth, "exact") => "Same day",
        (Comparison.DateOfBirth, "day-month-swapped") => "Day and month swapped",
        (Comparison.DateOfBirth, "one-digit") => "One digit differs",
        (Comparison.DateOfBirth, "day-and-month") => "Same day and month, other year",
        (Comparison.DateOfBirth, "year-and-month") => "Same year and month only",
        (Comparison.DateOfBirth, "year-and-day") => "Same year and day only",
        (Comparison.DateOfBirth, "year") => "Same year only",
        (_, "exact") => "The same",
        (_, "same") => "The same",
        _ => Sentence(code),
    };

    /// <summary>A status.</summary>
    /// <param name="status">Which.</param>
    public static string Of(LinkStatus status) => status is LinkStatus.Review ? "For review" : Sentence(CodeText.Of(status));

    /// <summary>A deterministic pass.</summary>
    /// <param name="pass">Which.</param>
    public static string Of(LinkPass pass) => pass switch
    {
        LinkPass.PncId => "PNC ID",
        LinkPass.Cro => "CRO number",
        _ => Sentence(CodeText.Of(pass)),
    };

    /// <summary>A blocking rule.</summary>
    /// <param name="rule">Which.</param>
    public static string Of(BlockingRule rule) => rule switch
    {
        BlockingRule.IdentifierSerial => "Serial of an identifier",
        BlockingRule.SwappedDateOfBirth => "Date of birth with day and month swapped, surname prefix",
        BlockingRule.FullName => "Forename and surname",
        BlockingRule.SurnameAndNickname => "Surname and forms of one forename",
        BlockingRule.SurnameInitialAndYear => "Surname, initial, year of birth",
        BlockingRule.ForenameYearAndMonth => "Forename, year and month of birth",
        BlockingRule.PrefixesAndYear => "Prefixes of both names, year of birth",
        BlockingRule.SurnameMonthAndDay => "Surname, month and day of birth",
        BlockingRule.PhoneticSurnameAndYear => "Sound of the surname, initial, year of birth",
        _ => Sentence(CodeText.Of(rule)),
    };

    /// <summary>An agreement of two engines.</summary>
    /// <param name="agreement">Which.</param>
    /// <param name="first">Name of the first engine.</param>
    /// <param name="second">Name of the second.</param>
    public static string Of(EngineAgreement agreement, LinkageEngine first, LinkageEngine second) => agreement switch
    {
        EngineAgreement.SamePerson => "Both found the same person",
        EngineAgreement.DifferentPeople => "They found different people",
        EngineAgreement.OnlyFirst => $"Only the {CodeText.Of(first)} engine found someone",
        EngineAgreement.OnlySecond => $"Only the {CodeText.Of(second)} engine found someone",
        _ => "Neither found anyone",
    };

    private static string Sentence(string code) => char.ToUpperInvariant(code[0]) + code[1..].Replace('-', ' ');
}
