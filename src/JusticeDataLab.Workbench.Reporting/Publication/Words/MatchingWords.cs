using JusticeDataLab.Workbench.Core.Matching;

namespace JusticeDataLab.Workbench.Reporting.Publication.Words;

/// <summary>How the comparison group is formed, in one sentence.</summary>
internal static class MatchingWords
{
    public static string Of(MatchingSettings settings) => settings.Method switch
    {
        MatchingMethod.Radius => "Each person in the treatment group is compared with everyone in the pool whose score is close enough (radius matching), within groups that must agree. People in the pool are weighted by how many they are close to.",
        MatchingMethod.Nearest => "Each person in the treatment group is compared with those in the pool whose scores are nearest (nearest neighbour matching), within groups that must agree.",
        MatchingMethod.Kernel => "Each person in the treatment group is compared with everyone in the pool whose score is close, the closer counting more (kernel matching), within groups that must agree.",
        _ => "People in the pool are weighted so that, taken together, they resemble the treatment group.",
    };
}
