namespace JusticeDataLab.Workbench.Data.Tests.Faulty;

/// <summary>A cohort file with one fault: its name, the rule it must raise, and its bytes.</summary>
internal sealed record FaultySample(string Name, string Rule, byte[] Content, string Extension = ".csv")
{
    public string FileName => Name + Extension;
}
