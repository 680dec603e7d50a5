using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Core.Cohorts.Review;

/// <summary>Checks of the file as a whole: its shape, its headers, and what its columns say together.</summary>
internal static class FileChecks
{
    private static readonly CohortField[] Required =
        [CohortField.Surname, CohortField.Forename, CohortField.DateOfBirth, CohortField.Gender];

    private static readonly HashSet<string> OrganisationHeaders = Keys("organisation", "organization", "organisation name", "provider", "provider name", "charity", "delivery organisation");

    private static readonly HashSet<string> ServiceHeaders = Keys("service", "service name", "intervention", "intervention name", "programme", "programme name", "program", "project");

    private static readonly HashSet<string> OutcomeHeaders = Keys(
        "reoffended", "re-offended", "has reoffended", "reoffending", "reoffence", "reconvicted", "reconviction", "proven reoffending", "recalled", "recall");

    private static readonly HashSet<string> FullNameHeaders = Keys("name", "full name", "client name", "service user", "participant");

    /// <summary>Whether the rows are worth reading: false when the shape of the file makes every row wrong.</summary>
    public static bool CheckShape(CohortTable table, ColumnMapping mapping, List<ValidationFinding> findings)
    {
        if (table.Format.Contains("Windows-1252", StringComparison.Ordinal)) findings.Add(ValidationFinding.Of(FileRules.EncodingNotUtf8));
        if (table.Headers.All(string.IsNullOrWhiteSpace)) return Fail(FileRules.FileEmpty, findings);
        if (table.Headers.Count == 1) return Fail(FileRules.OneColumn, findings);
        if (mapping.Columns.All(column => column.Field is null)) return Fail(FileRules.HeaderMissing, findings);

        CheckHeaders(mapping, findings);
        if (table.Rows.All(Reading.RecordParser.IsBlank)) return Fail(FileRules.NoRows, findings);
        if (!ColumnChecks.Check(table, mapping, findings)) return false;
        NoteChecks.Check(table, mapping, findings);
        CheckSingle(table, mapping, OrganisationHeaders, FileRules.SeveralOrganisations, findings);
        CheckSingle(table, mapping, ServiceHeaders, FileRules.SeveralServices, findings);
        return true;
    }

    private static bool Fail(ValidationRule rule, List<ValidationFinding> findings)
    {
        findings.Add(ValidationFinding.Of(rule));
        return false;
    }

    private static void CheckHeaders(ColumnMapping mapping, List<ValidationFinding> findings)
    {
        foreach (var field in Required.Where(field => !mapping.Has(field))) findings.Add(Missing(mapping, [field], HeaderAliases.NameOf(field)));
        if (!mapping.Has(CohortField.InterventionStart) && !mapping.Has(CohortField.InterventionEnd))
            findings.Add(Missing(mapping, [CohortField.InterventionStart, CohortField.InterventionEnd], "intervention start date or intervention end date"));
        if (!mapping.Has(CohortField.PncId)) findings.Add(ValidationFinding.Of(FileRules.NoIdentifiers));

        foreach (var field in mapping.Repeated)
            findings.Add(ValidationFinding.Of(FileRules.ColumnRepeated, column: HeaderAliases.NameOf(field), message: $"Two columns stand for {HeaderAliases.NameOf(field)}."));
        foreach (var column in mapping.Further)
        {
            if (column.Header.Trim().Length == 0) findings.Add(ValidationFinding.Of(FileRules.HeaderEmpty, column: column.Label));
            else if (mapping.Further.First(other => other.Header.Trim() == column.Header.Trim()) != column)
                findings.Add(ValidationFinding.Of(FileRules.HeaderRepeated, column: column.Label));
            if (OutcomeHeaders.Contains(TextFolding.Key(column.Header))) findings.Add(ValidationFinding.Of(FileRules.OutcomeColumn, column: column.Label));
        }
    }

    // The suggestion names the place of the column and our own word, never the header: an unknown header may be a person's name.
    private static ValidationFinding Missing(ColumnMapping mapping, CohortField[] fields, string name)
    {
        var near = mapping.Further
            .Select(column => (column.Index, Alias: fields.Select(field => HeaderAliases.Nearest(column.Header, field)).FirstOrDefault(alias => alias is not null)))
            .FirstOrDefault(candidate => candidate.Alias is not null);
        var remedy = FileRules.ColumnMissing.Remedy;
        if (near.Alias is not null)
            remedy = FormattableString.Invariant($"Did you mean column {near.Index + 1} to be '{near.Alias}'? Correct its header, or add the column.");
        else if (fields[0] is CohortField.Surname or CohortField.Forename && mapping.Further.Any(column => FullNameHeaders.Contains(TextFolding.Key(column.Header))))
            remedy = "Split the full name into two columns, surname and forename.";
        return ValidationFinding.Of(FileRules.ColumnMissing, column: name, message: $"The required column {name} is absent.", remedy: remedy);
    }

    private static void CheckSingle(CohortTable table, ColumnMapping mapping, HashSet<string> headers, ValidationRule rule, List<ValidationFinding> findings)
    {
        foreach (var column in mapping.Further.Where(column => headers.Contains(TextFolding.Key(column.Header))))
        {
            var values = table.Rows
                .Where(row => column.Index < row.Count)
                .Select(row => TextFolding.Key(row[column.Index]))
                .Where(value => value.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Take(2)
                .Count();
            if (values > 1) findings.Add(ValidationFinding.Of(rule, column: column.Label));
        }
    }

    private static HashSet<string> Keys(params string[] names) => new(names.Select(TextFolding.Key), StringComparer.Ordinal);
}
