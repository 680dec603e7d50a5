namespace JusticeDataLab.Workbench.Data.Reviews;

/// <summary>One thing that identifies people, from both sides of a pair. Personal.</summary>
/// <param name="Name">What it is, for example <c>date_of_birth</c>.</param>
/// <param name="Cohort">As submitted; empty when missing.</param>
/// <param name="Register">As on the register, several apart by a bar; empty when missing.</param>
public sealed record ComparedField(string Name, string Cohort, string Register)
{
    /// <summary>What it is only: values never reach a message.</summary>
    public override string ToString() => Name;
}
