using System.Globalization;
using System.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Synthetic.Cohorts;

namespace JusticeDataLab.Workbench.Data.Synthetic.Samples;

/// <summary>Writes the data dictionary of the tables and of cohort files as Markdown, from the schema itself.</summary>
public static class DataDictionary
{
    /// <summary>The administrative tables: a heading and a table of columns for each.</summary>
    public static string OfTables()
    {
        var text = new StringBuilder();
        foreach (var table in AdministrativeSchema.Tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"### `{table.Name}`\n\nOne row is {table.Meaning}.{(table.Required ? "" : " The table is optional.")}\n\n");
            text.Append("| column | type | required | meaning |\n|---|---|---|---|\n");
            foreach (var column in table.Columns)
                text.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {TypeOf(column)} | {(column.Required ? "yes" : "no")} | {column.Meaning} |\n");
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The columns of a cohort file.</summary>
    public static string OfCohort()
    {
        var text = new StringBuilder("| column | meaning |\n|---|---|\n");
        foreach (var (name, meaning) in CohortRow.Columns) text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {meaning} |\n");
        return text.ToString();
    }

    private static string TypeOf(ColumnSchema column) => column.Type switch
    {
        ColumnType.Date => "date",
        ColumnType.WholeNumber => "whole number",
        ColumnType.Flag => "0 or 1",
        ColumnType.Code => "one of " + string.Join(", ", column.Codes.Select(code => $"`{code}`")),
        _ => "text",
    };
}
