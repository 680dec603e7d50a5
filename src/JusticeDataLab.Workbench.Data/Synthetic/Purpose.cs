namespace JusticeDataLab.Workbench.Data.Synthetic;

/// <summary>Purposes of random streams: each use has numbers of its own, so that a change to one leaves the others alone.</summary>
internal static class Purpose
{
    public const ulong Career = 0x5359_0001;
    public const ulong Identity = 0x5359_0002;
    public const ulong Employment = 0x5359_0003;
    public const ulong Assessment = 0x5359_0004;
    public const ulong Aliases = 0x5359_0005;
    public const ulong OffRegister = 0x5359_0006;

    /// <summary>Choice of the people who take part in the service of this number.</summary>
    public static ulong Uptake(int service) => 0x5359_1000 + (ulong)service;

    /// <summary>Dates and recording errors of the cohort of the service of this number.</summary>
    public static ulong Cohort(int service) => 0x5359_2000 + (ulong)service;
}
