using System.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Tests.Stores;

/// <summary>
/// A small extract of what databases and CSV disagree on: identifiers whose byte order is not that of a dictionary, texts
/// with quotes, commas, backslashes and letters of all kinds, texts that look like nothing, empty tables.
/// </summary>
internal static class AwkwardExtract
{
    private static readonly Dictionary<string, string[]> Rows = new()
    {
        ["persons"] =
        [
            "A10,,,,,NS,MERGE,,", "A2,1981/0000034U,,,1980-02-29,N,,foreign,2000-02-29", "Z,,,,,,,,", "a1,,SF05/482703J,A1234BC,1950-12-31,F,W1,UK,1999-01-01", "~,,,,0900-01-01,M,NS,UK,",
        ],
        ["names"] =
        [
            "A10,n1,\"O\"\"Brien, \",\\.,\\N,current,", "A10,n10,NULL, ,'',alias,1980-01-01", "A10,n2,Zoë,,Ωμέγα 🙂,alias,", "A2,n,,,,current,", "Z,1,\"\"\"\",\",\",--,current,", "a1,x,Ａｎｎ,éà,\\t,current,1950-12-31", "~,n,;,%s,{0},current,",
        ],
        ["disposals"] =
        [
            "A10,d1,o2,2010-01-01,2010-05-05,001/01,violence,summary,1,0,custody,2010-02-01,0,2010-02-01,,,0,London",
            "A10,d2,o1,2010-01-01,2010-05-05,001/01,other,indictable_only,0,1,fine,,,,,,1,",
            "A10,d1,o1,2011-01-01,2011-05-05,,theft,either_way,1,0,penalty_notice,,2147483647,,2011-06-01,2012-06-01,0,\"North, \"\"West\"\"\"",
        ],
        ["programmes"] = [],
        ["employment"] = ["~,p45,2010-01-01,", "~,p45,2010-01-01,2010-01-01", "~,p45,2010-01-01,2010-02-01", "~,jsa,2010-01-02,"],
    };

    /// <summary>Writes the extract into a folder, each file changed in some way, and returns the folder.</summary>
    public static string Write(string folder, Func<string, string>? change = null)
    {
        Directory.CreateDirectory(folder);
        var tables = new List<Core.Provenance.InputFingerprint>();
        foreach (var table in AdministrativeSchema.Tables.Where(table => Rows.ContainsKey(table.Name)))
        {
            var rows = Rows[table.Name].Select(row => row.Replace(",,theft", ",002/03,theft", StringComparison.Ordinal));
            var text = string.Concat(rows.Prepend(string.Join(',', table.Columns.Select(column => column.Name))).Select(row => row + "\n"));
            var bytes = Encoding.UTF8.GetBytes(change?.Invoke(text) ?? text);
            File.WriteAllBytes(Path.Combine(folder, table.Name + ".csv"), bytes);
            tables.Add(new(table.Name, Core.Numerics.StableHash.HexOfBytes(bytes), Rows[table.Name].Length, table.Columns.Count));
        }

        var day = new DateOnly(2020, 9, 30);
        File.WriteAllText(Path.Combine(folder, SnapshotJson.FileName), SnapshotJson.Write(new SnapshotDescription(day, day, day, day, true, tables)));
        return folder;
    }
}
