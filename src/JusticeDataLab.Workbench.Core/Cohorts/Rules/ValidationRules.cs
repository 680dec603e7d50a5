using System.Reflection;

namespace JusticeDataLab.Workbench.Core.Cohorts.Rules;

/// <summary>Every rule that a submission is checked by.</summary>
public static class ValidationRules
{
    /// <summary>The rules: of the file, of its columns, of the request, of records, in that order.</summary>
    public static IReadOnlyList<ValidationRule> All { get; } =
        [.. new[] { typeof(FileRules), typeof(ColumnRules), typeof(RequestRules), typeof(RecordRules), typeof(DateRules) }.SelectMany(Of)];

    /// <summary>A rule by its identifier.</summary>
    /// <param name="id">Identifier, for example <c>date-unreadable</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public static ValidationRule Get(string id) =>
        All.FirstOrDefault(rule => rule.Id == id) ?? throw new KeyNotFoundException($"No rule is called '{id}': see ValidationRules.All.");

    /// <summary>A severity as files write it.</summary>
    /// <param name="severity">The severity.</param>
    public static string CodeOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "information",
    };

    // The fields are read in the order they are written.
    private static IEnumerable<ValidationRule> Of(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .OrderBy(field => field.MetadataToken)
        .Select(field => (ValidationRule)field.GetValue(null)!);
}
