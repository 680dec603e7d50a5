using JusticeDataLab.Workbench.Core.CrossChecks;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Data.Assurance;

namespace JusticeDataLab.Workbench.Notebooks.Displays.Steps.Assurance;

internal static class AssuranceView
{
    public static Display Of(SignOffState state)
    {
        var display = Display.Titled("Sign-offs");
        display = state.SignOffs.Count == 0
            ? display.Note("Nobody has signed this run.")
            : display.Table(
                "In order of time",
                ["Role", "Who", "When", "Outcome", "Comment"],
                state.SignOffs.Select(entry => new[] { CodeText.Of(entry.Role), entry.Who, entry.When, CodeText.Of(entry.Outcome), entry.Comment }));
        display = display.Warnings(state.Problems.Select(problem => $"Void: {problem}"));
        return display.Note(state.ReadyForRelease ? "Ready for release." : state.Missing.Count > 0 ? $"Before release: {string.Join(", ", state.Missing)}." : "Not ready for release.");
    }

    public static Display Of(CrossCheck check)
    {
        var display = Display.Titled("The headline by a second path")
            .Table(
                "Numbers that must be the same",
                ["Number", "The analysis", "The second path", "Verdict"],
                check.Numbers.Select(number => new[] { number.Name, NumberText.Decimals(number.Main, 8), NumberText.Decimals(number.Second, 8), number.Agrees ? "agrees" : "DIFFERS" }));
        if (check.TreatedChecked > 0)
            display = display.Note($"The comparison groups of {NumberText.Whole(check.TreatedChecked)} of {NumberText.Whole(check.Treated)} treated people were counted pair by pair.");
        display = display.Table(
            "Other methods of matching, which estimate the same thing and need not give the same number",
            ["Method", "Treated people matched", "Difference, points", "Interval, points", "Overlaps with the headline"],
            check.Others.Select(other => new[]
            {
                CodeText.Of(other.Method), NumberText.Whole(other.TreatedMatched),
                other.Difference is { } difference ? NumberText.Signed(100 * difference.Estimate, 1) : "",
                other.Difference is { } interval ? $"{NumberText.Signed(100 * interval.Interval.Lower, 1)} to {NumberText.Signed(100 * interval.Interval.Upper, 1)}" : "",
                other.Overlaps switch { true => "yes", false => "NO", null => "not defined" },
            }));
        if (!check.Agrees) display = display.Warning("The second path does not give the same numbers: nothing may be published until this is explained.");
        return check.MethodsAgree ? display : display.Warning("Another method gives an interval that has no point in common with the headline: the result depends on the method.");
    }

    public static Display Of(string name, IReadOnlyList<LogEntry> entries, string? broken)
    {
        var display = Display.Titled(name);
        display = entries.Count == 0
            ? display.Note("Nothing has been recorded.")
            : display.Table(
                "In order of time",
                ["What", "Result", "When", "Who", "Why"],
                entries.Select(entry => new[] { entry.What, entry.Result, entry.When, entry.Who, entry.Why }));
        return broken is null ? display : display.Warning($"The chain of the log is broken: {broken}");
    }
}
