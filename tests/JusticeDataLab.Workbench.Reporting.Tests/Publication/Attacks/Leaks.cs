using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using JusticeDataLab.Workbench.Reporting.Publication;

namespace JusticeDataLab.Workbench.Reporting.Tests.Publication.Attacks;

/// <summary>Publications with one leak planted each.</summary>
internal static partial class Leaks
{
    private const string Rates = "analysis,people_in_treatment_group,people_in_comparison_group,rate,lower,upper,other,other_lower,other_upper,d,d_lower,d_upper,s,p\r\n";
    private const string Rest = ",50,40,60,1,0,2,No,0.50\r\n";

    public static IReadOnlyList<PublicationFile> Plant(string leak, IReadOnlyList<PublicationFile> sample)
    {
        var files = sample.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        string Text(string path) => Encoding.UTF8.GetString(files[path]);
        void Write(string path, string text) => files["publication/" + path] = Encoding.UTF8.GetBytes(text);
        void Outcome(int table, params string[] rows) => Write(string.Create(CultureInfo.InvariantCulture, $"data/table-{table}.csv"), Rates + string.Concat(rows.Select(row => row + Rest)));
        string Data(string start) => files.Keys.Single(path => path.EndsWith(".csv", StringComparison.Ordinal) && Text(path).StartsWith(start, StringComparison.Ordinal))["publication/".Length..];
        void Picture(string name, Func<string, string> change)
        {
            var path = files.Keys.First(path => path.EndsWith(".svg", StringComparison.Ordinal) && path.Contains(name, StringComparison.Ordinal));
            var changed = change(Text(path));
            Assert.NotEqual(Text(path), changed);
            Write(path["publication/".Length..], changed);
        }

        switch (leak)
        {
            case "interval": Outcome(6, "Main analysis,265,3000,1,0,2"); break;
            case "complement": Outcome(1, "Main analysis,100,3000,98,95,101"); break;
            case "sentences": Outcome(7, "Main analysis,100,3000,0.05,0.01,0.09"); break;
            case "part": Outcome(1, "Main analysis,500,3000,50,46,54", "Site: North,490,3000,50,46,54"); break;
            case "class": Outcome(4, "\"Main analysis, indictable only\",100,3000,24,15,33", "\"Site: North, indictable only\",65,3000,31,19,42"); break;
            case "runs": Write("data/table-0.csv", "analysis,people\r\n\"Everyone, without assessments\",100\r\nAssessed,91\r\n"); break;
            case "run": Write("data/table-0.csv", "analysis,people\r\n\"Everyone, without assessments\",500\r\nAssessed,91\r\nAgain,89\r\n"); break;
            case "level":
                Outcome(1, "Main analysis,1000,3000,50,47,53");
                Write(Data("characteristic"), "characteristic,treatment_group_percent\r\nSex: Male,100\r\nSex: Female,[c]\r\nSex: Unknown,[c]\r\n");
                break;
            case "shown":
                Outcome(1, "Main analysis,300,3000,50,44,56");
                Write(Data("characteristic"), "characteristic,treatment_group_percent\r\nSex: Male,99\r\nSex: Female,1\r\n");
                break;
            case "bins":
                Outcome(1, "Main analysis,100,3000,50,40,60");
                Write(Data("score"), "score,after_matching_treatment_group_percent\r\n1,[c]\r\n2,24.7\r\n3,36.1\r\n4,39.2\r\n");
                break;
            case "step": Write(Data("group,day"), "group,day,at_risk,reoffended_since_the_row_before\r\nTreatment group,30,100,20\r\nTreatment group,60,80,3\r\n"); break;
            case "risk": Write(Data("group,day"), "group,day,at_risk,reoffended_since_the_row_before\r\nTreatment group,30,100,20\r\nTreatment group,60,96,20\r\n"); break;
            case "bar": Picture("overlap", svg => Height().Replace(svg, match => $"height=\"{(double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) + 0.21).ToString(CultureInfo.InvariantCulture)}\" fill=\"#12436D\"", 1)); break;
            case "curve": Picture("time", svg => Step().Replace(svg, match => $"L{match.Groups[1].Value} {(double.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) + 0.9).ToString(CultureInfo.InvariantCulture)}L", 1)); break;
            case "point": Picture("balance", svg => Point().Replace(svg, match => $"cx=\"{(double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) + 0.17).ToString(CultureInfo.InvariantCulture)}\"", 1)); break;
            case "workbook": files["publication/tables.ods"] = Stored(files["publication/tables.ods"]); break;
            case "data": Write("data/table-90.csv", "a,b\r\nx,0.51234\r\n"); break;
            case "drawing": Write("report-interactive.html", "<script type=\"application/json\" id=\"a\">{\"data\":[{\"y\":[12.3456]}]}</script>"); break;
            case "words": Write("report.md", Text("publication/report.md") + "\n3 people were left out.\n"); break;
            case "alternative": Picture("time", svg => svg.Replace("<desc id=\"fig-3-d\">", "<desc id=\"fig-3-d\">4 women. ", StringComparison.Ordinal)); break;
            default: throw new ArgumentException("There is no such leak.", nameof(leak));
        }

        return [.. files.Select(file => new PublicationFile(file.Key, file.Value))];
    }

    private static byte[] Stored(byte[] workbook)
    {
        var stream = new MemoryStream();
        stream.Write(workbook);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("content.xml")!;
            using var reader = new StreamReader(entry.Open());
            var content = reader.ReadToEnd();
            reader.Close();
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("content.xml").Open());
            writer.Write(Value().Replace(content, "office:value=\"${1}.4321\"", 1));
        }

        return stream.ToArray();
    }

    [GeneratedRegex("height=\"([\\d.]+)\" fill=\"#12436D\"")]
    private static partial Regex Height();

    [GeneratedRegex(@"L([\d.]+) ([\d.]+)L")]
    private static partial Regex Step();

    [GeneratedRegex("cx=\"([\\d.]+)\"")]
    private static partial Regex Point();

    [GeneratedRegex("office:value=\"(\\d+)\"")]
    private static partial Regex Value();
}
