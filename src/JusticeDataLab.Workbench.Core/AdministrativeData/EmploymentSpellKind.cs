namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>Kinds of employment and benefit spell.</summary>
public enum EmploymentSpellKind
{
    /// <summary>Employment recorded on form P45. Code <c>p45</c>.</summary>
    P45Employment,

    /// <summary>Jobseeker's Allowance. Code <c>jsa</c>.</summary>
    JobseekersAllowance,

    /// <summary>Employment and Support Allowance or Incapacity Benefit. Code <c>esa_ib</c>.</summary>
    EmploymentSupportOrIncapacity,

    /// <summary>Income Support. Code <c>income_support</c>.</summary>
    IncomeSupport,
}
