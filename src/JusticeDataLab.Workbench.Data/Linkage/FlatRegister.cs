using System.Text;
using CsvHelper;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Linkage.Register;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Data.Linkage;

/// <summary>
/// A register as one CSV file, several rows a person: <c>person_id</c>, <c>surname</c> or <c>forename</c>, and, where
/// there are such columns, <c>middle</c>, <c>dob</c>, <c>gender</c>, <c>pnc_id</c>, <c>cro</c> and <c>prison_number</c>.
/// Other columns are not looked at; rows may stand in any order; what cannot be read counts as missing.
/// </summary>
public static class FlatRegister
{
    private static readonly string[] Known = ["person_id", "forename", "middle", "surname", "dob", "gender", "pnc_id", "cro", "prison_number"];

    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        Separator = ',',
        DetectSeparatorHint = false,
        Encoding = Encoding.UTF8,
        IncludeValuesInExceptions = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        SkipEmptyLines = true,
    };

    /// <summary>Reads and encodes a register.</summary>
    /// <param name="path">The file.</param>
    /// <param name="extractYear">Year of the extract: decides the century of two-digit years of PNC IDs.</param>
    /// <param name="progress">Told which share of the file is read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="AdministrativeDataException">The file cannot be read as a register.</exception>
    public static IndexedRegister Read(string path, int extractYear, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!File.Exists(path)) throw new AdministrativeDataException($"There is no register '{Path.GetFileName(path)}': check the path.");
        var bytes = Math.Max(1, new FileInfo(path).Length);
        using var reader = CsvReader.FromFile(path, Options);
        var encoder = new RegisterEncoder(extractYear);
        var row = 0L;
        try
        {
            reader.ReadHeader();
            var columns = Columns(Path.GetFileName(path), reader.Headers);
            while (reader.Read())
            {
                row++;
                if (reader.FieldCount != reader.Headers.Count)
                    throw new AdministrativeDataException(Path.GetFileName(path), row, reader.Headers[0], $"the row must have {reader.Headers.Count} cells");
                Add(encoder, reader, columns, path, row);
                if (row % 65_536 != 0) continue;
                cancellation.ThrowIfCancellationRequested();
                progress?.Report((double)reader.ByteOffset / bytes);
            }
        }
        catch (CsvFormatException)
        {
            // What the reading library throws stays here, so that no text of the file can travel in an inner exception.
            throw new AdministrativeDataException($"Register {Path.GetFileName(path)}: the row after row {row} is not valid CSV. Extract it again.");
        }

        if (row == 0) throw new AdministrativeDataException($"Register {Path.GetFileName(path)} has no rows. Extract it again.");
        return encoder.Finish();
    }

    private static void Add(RegisterEncoder encoder, CsvReader reader, int[] columns, string path, long row)
    {
        var id = reader.GetSpan(columns[0]);
        if (id.IsEmpty) throw new AdministrativeDataException(Path.GetFileName(path), row, Known[0], "a value is required");
        encoder.Add(id, Span(reader, columns[1]), Span(reader, columns[2]), Span(reader, columns[3]), FlatCells.Birth(Span(reader, columns[4])), FlatCells.Sex(Span(reader, columns[5])));
        encoder.AddIdentifiers(Span(reader, columns[6]), Span(reader, columns[7]), Span(reader, columns[8]));
    }

    private static ReadOnlySpan<byte> Span(CsvReader reader, int column) => column < 0 ? [] : reader.GetSpan(column);

    private static int[] Columns(string file, IReadOnlyList<string> headers)
    {
        var places = Array.ConvertAll(Known, name => Place(headers, name));
        if (places[0] < 0) throw new AdministrativeDataException($"Register {file} has no column person_id{Meant(headers, Known[0])}. It needs person_id, and surname or forename.");
        if (places[1] < 0 && places[3] < 0) throw new AdministrativeDataException($"Register {file} has neither a column surname nor forename. It needs person_id, and surname or forename.");
        return places;
    }

    private static int Place(IReadOnlyList<string> headers, string name)
    {
        for (var place = 0; place < headers.Count; place++)
        {
            if (string.Equals(headers[place].Trim(), name, StringComparison.OrdinalIgnoreCase)) return place;
        }

        return -1;
    }

    private static string Meant(IReadOnlyList<string> headers, string name) =>
        NearestName.Of(name, headers) is { } near ? $": did you mean {near}?" : "";
}
