using JusticeDataLab.Workbench.Core.Matching.Search;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps;

internal static class SearchView
{
    public static Display Of(IReadOnlyList<SpecificationResult> results) => Display.Titled("Specifications side by side")
        .Table(
            "Those that none betters first; outcomes are not looked at",
            ["Specification", "Further terms", "Method", "Caliper", "Treated people matched", "Effective sample size", "Largest difference after", "Red rows", "Bettered"],
            results.Select(result => new[]
            {
                NumberText.Whole(result.Number),
                result.Terms.Length == 0 ? "none" : result.Terms,
                CodeText.Of(result.Matching.Method),
                result.Matching.Caliper?.ToString() ?? "none",
                NumberText.Whole(result.Matched),
                NumberText.Decimals(result.EffectiveSampleSize, 0),
                NumberText.Percent(result.Balance?.LargestSmd),
                NumberText.Count(result.Balance?.Red),
                result.IsBettered ? "yes" : "no",
            }))
        .Note("One is bettered when another is no worse on the largest difference, the people matched and the effective sample size, and better on one of them. Among the others the choice is a judgement.");
}
