using System.Globalization;
using System.Text.RegularExpressions;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts.Identifiers;
using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Data.Tests.Synthetic;

[Collection(RegisterFixture.Shared)]
public sealed class SchemaTests(RegisterFixture register)
{
    public static TheoryData<string> Tables { get; } = [.. AdministrativeSchema.Tables.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_value_fits_the_schema(string name)
    {
        var table = AdministrativeSchema.Tables.Single(item => item.Name == name);
        var file = register.Read($"admin/{name}.csv");
        Assert.Equal(table.Columns.Select(column => column.Name), file.Header);
        Assert.NotEmpty(file.Rows);
        foreach (var row in file.Rows)
        {
            Assert.Equal(table.Columns.Count, row.Length);
            for (var place = 0; place < row.Length; place++)
                if (!Fits(table.Columns[place], row[place])) Assert.Fail($"{name}.{table.Columns[place].Name}: '{row[place]}'");
        }
    }

    [Theory]
    [InlineData("persons", "person_id")]
    [InlineData("names", "person_id,name_id")]
    [InlineData("disposals", "person_id,disposal_date,disposal_id,offence_id")]
    [InlineData("programmes", "person_id,start_date,programme")]
    [InlineData("employment", "person_id,start_date,spell_kind")]
    [InlineData("assessments", "person_id,assessment_date,question")]
    public void Rows_are_in_strict_key_order_and_have_a_person(string name, string key)
    {
        var file = register.Read($"admin/{name}.csv");
        var columns = key.Split(',').Select(file.Column).ToArray();
        var people = register.Read("admin/persons.csv").Rows.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        string[]? before = null;
        foreach (var row in file.Rows)
        {
            Assert.Contains(row[0], people);
            if (before is not null)
            {
                var order = columns.Select(column => string.CompareOrdinal(before[column], row[column])).FirstOrDefault(result => result != 0);
                if (order >= 0) Assert.Fail($"{name}: rows out of order");
            }

            before = row;
        }
    }

    [Fact]
    public void Identifiers_have_right_check_letters_and_are_unique()
    {
        var file = register.Read("admin/persons.csv");
        var (pnc, cro, prison) = (file.Column("pnc_id"), file.Column("cro"), file.Column("prison_number"));
        foreach (var column in new[] { pnc, cro, prison })
        {
            var given = file.Rows.Select(row => row[column]).Where(value => value.Length > 0).ToList();
            Assert.Equal(given.Count, given.Distinct(StringComparer.Ordinal).Count());
        }

        foreach (var row in file.Rows)
        {
            if (row[pnc].Length > 0)
            {
                var match = Regex.Match(row[pnc], "^([0-9]{4})/([0-9]{7})([A-Z])$");
                Assert.Equal(CheckLetter.OfPncId(Whole(match.Groups[1].Value), Whole(match.Groups[2].Value)), match.Groups[3].Value[0]);
            }

            if (row[prison].Length > 0) Assert.Matches("^[A-Z][0-9]{4}[A-Z]{2}$", row[prison]);
            if (row[cro].Length == 0) continue;
            var padded = Regex.Match(row[cro], "^([0-9]{6})/([0-9]{2})([A-Z])$");
            var brief = Regex.Match(row[cro], "^SF([0-9]{2})/([1-9][0-9]{0,5}|0)([A-Z])$");
            Assert.True(padded.Success || brief.Success);
            if (padded.Success) Assert.Equal(CheckLetter.OfCro(Whole(padded.Groups[2].Value), Whole(padded.Groups[1].Value)), padded.Groups[3].Value[0]);
            else Assert.Equal(CheckLetter.OfShortFormatCro(Whole(brief.Groups[1].Value), Whole(brief.Groups[2].Value)), brief.Groups[3].Value[0]);
        }

        Assert.InRange(file.Rows.Count(row => row[pnc].Length == 0) / (double)file.Rows.Count, 0.02, 0.08);
        Assert.InRange(file.Rows.Count(row => row[prison].Length == 0) / (double)file.Rows.Count, 0.15, 0.6);
    }

    [Fact]
    public void Offences_of_one_disposal_agree_and_ids_are_unique()
    {
        var file = register.Read("admin/disposals.csv");
        Assert.Equal(file.Rows.Count, file.Rows.Select(row => row[file.Column("offence_id")]).Distinct(StringComparer.Ordinal).Count());
        string[] shared = ["person_id", "disposal_date", "disposal_type", "custody_start_date", "custodial_days", "release_date", "order_start_date", "order_end_date", "region"];
        foreach (var disposal in file.Rows.GroupBy(row => row[file.Column("disposal_id")], StringComparer.Ordinal))
        {
            foreach (var column in shared) Assert.Single(disposal.Select(row => row[file.Column(column)]).Distinct(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Snapshot_lists_rows_columns_and_hashes_of_the_files()
    {
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(register.Folder, "admin", "snapshot.json")));
        Assert.True(json.RootElement.GetProperty("synthetic").GetBoolean());
        Assert.Equal("2018-12-31", json.RootElement.GetProperty("index_to").GetString());
        var tables = json.RootElement.GetProperty("tables").EnumerateArray().ToList();
        Assert.Equal(AdministrativeSchema.Tables.Select(table => table.Name), tables.Select(table => table.GetProperty("name").GetString()!));
        foreach (var table in tables)
        {
            var name = table.GetProperty("name").GetString()!;
            var bytes = File.ReadAllBytes(Path.Combine(register.Folder, "admin", name + ".csv"));
            Assert.Equal(StableHash.HexOfBytes(bytes), table.GetProperty("sha256").GetString());
            Assert.Equal(register.Read($"admin/{name}.csv").Rows.Count, table.GetProperty("rows").GetInt64());
        }
    }

    private static int Whole(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static bool Fits(ColumnSchema column, string value)
    {
        if (value.Length == 0) return !column.Required;
        return column.Type switch
        {
            ColumnType.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            ColumnType.WholeNumber => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
            ColumnType.Flag => value is "0" or "1",
            ColumnType.Code => column.Codes.Contains(value),
            _ => value.Trim() == value,
        };
    }
}
