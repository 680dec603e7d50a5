using System.CommandLine;
using JusticeDataLab.Workbench.Cli.Running;

namespace JusticeDataLab.Workbench.Cli.Commands.Review;

/// <summary>The options that the commands of clerical review share.</summary>
internal static class ReviewOptions
{
    public const string UsualReason = "clerical review of names, dates of birth and identifiers";

    private const int LongestCode = 64;

    public static Argument<string> Request() => new("request") { Description = "Folder of the request." };

    public static Option<string?> Store() => new("--store") { Description = "Administrative data to use in place of those that the request names." };

    public static Option<string> Who() => new("--who") { Description = "Who decides: a role or staff code.", Required = true };

    public static Option<string> Why() => new("--why") { Description = "The reason, without anything personal.", DefaultValueFactory = _ => UsualReason };

    /// <summary>Text for the decision log: one line, not blank.</summary>
    public static string Text(string option, string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length == 0 || trimmed.Any(char.IsControl)) throw new UsageException($"{option} must be one line of text.");
        return option == "--who" && trimmed.Length > LongestCode
            ? throw new UsageException($"--who must be a role or staff code of at most {LongestCode} characters.")
            : trimmed;
    }
}
