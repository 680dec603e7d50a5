namespace JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

/// <summary>How often a recording error is made in a cohort file, each as a share of people between 0 and 1.</summary>
public sealed record CohortErrorRates
{
    /// <summary>No errors at all.</summary>
    public static CohortErrorRates None { get; } = new()
    {
        SurnameTypo = 0, ForenameTypo = 0, NamesSwapped = 0, Nickname = 0, InitialOnly = 0, MiddleNameAsForename = 0,
        HalfOfDoubleName = 0, AccentsLost = 0, AliasUsed = 0, DayAndMonthSwapped = 0, BirthDateTypo = 0, UpperCase = 0,
        PncMissing = 0, PncTypo = 0, PrisonNumberMissing = 0, PrisonNumberTypo = 0, GenderMissing = 0, MiddleNamesMissing = 0,
        EndMissing = 0, IndexDateMissing = 0, IndexDateOff = 0, ExactDuplicate = 0, SecondDates = 0,
    };

    /// <summary>One wrong, missing, doubled or transposed letter in the surname.</summary>
    public double SurnameTypo { get; init; } = 0.03;

    /// <summary>The same in the forename.</summary>
    public double ForenameTypo { get; init; } = 0.025;

    /// <summary>Forename and surname in each other's column.</summary>
    public double NamesSwapped { get; init; } = 0.008;

    /// <summary>A short or pet form instead of the forename, where one is known.</summary>
    public double Nickname { get; init; } = 0.08;

    /// <summary>The initial instead of the forename.</summary>
    public double InitialOnly { get; init; } = 0.006;

    /// <summary>A middle name given as the forename.</summary>
    public double MiddleNameAsForename { get; init; } = 0.012;

    /// <summary>One half of a double-barrelled surname.</summary>
    public double HalfOfDoubleName { get; init; } = 0.4;

    /// <summary>Diacritics dropped, where there are any.</summary>
    public double AccentsLost { get; init; } = 0.7;

    /// <summary>Another name under which the person is known, where there is one.</summary>
    public double AliasUsed { get; init; } = 0.1;

    /// <summary>Day and month of birth swapped, where that makes a date.</summary>
    public double DayAndMonthSwapped { get; init; } = 0.015;

    /// <summary>One wrong digit in the date of birth.</summary>
    public double BirthDateTypo { get; init; } = 0.02;

    /// <summary>Names in capital letters.</summary>
    public double UpperCase { get; init; } = 0.05;

    /// <summary>PNC ID not given.</summary>
    public double PncMissing { get; init; } = 0.35;

    /// <summary>PNC ID with two digits transposed or one wrong.</summary>
    public double PncTypo { get; init; } = 0.02;

    /// <summary>Prison number not given, where there is one.</summary>
    public double PrisonNumberMissing { get; init; } = 0.3;

    /// <summary>Prison number with one wrong character.</summary>
    public double PrisonNumberTypo { get; init; } = 0.02;

    /// <summary>Gender not given.</summary>
    public double GenderMissing { get; init; } = 0.005;

    /// <summary>Middle names not given.</summary>
    public double MiddleNamesMissing { get; init; } = 0.6;

    /// <summary>End of the intervention not given.</summary>
    public double EndMissing { get; init; } = 0.06;

    /// <summary>Index date not given.</summary>
    public double IndexDateMissing { get; init; } = 0.4;

    /// <summary>Index date given a few days out.</summary>
    public double IndexDateOff { get; init; } = 0.05;

    /// <summary>The same row once more.</summary>
    public double ExactDuplicate { get; init; } = 0.004;

    /// <summary>The same person once more with later dates.</summary>
    public double SecondDates { get; init; } = 0.008;
}
