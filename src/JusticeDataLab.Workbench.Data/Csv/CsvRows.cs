using System.Buffers.Text;
using System.Text;
using CsvHelper;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Data.Stores;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>Rows of a table as CSV, from a file or from a database that sends its rows so.</summary>
internal sealed class CsvRows : RowCursor
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        Separator = ',',
        DetectSeparatorHint = false,
        Encoding = Encoding.UTF8,
        IncludeValuesInExceptions = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        SkipEmptyLines = false,
        // An opening quote that is never closed must not take the rest of a large file into memory.
        MaxRecordSize = 1 << 20,
    };

    private readonly CsvReader _reader;
    private readonly string? _path;
    private bool _malformed;

    /// <summary>Reads a file.</summary>
    public CsvRows(TableSchema schema, string path)
        : this(schema, CsvReader.FromFile(path, Options), path)
    {
    }

    /// <summary>Reads a stream whose rows end with their number in a cell of its own.</summary>
    public CsvRows(TableSchema schema, Stream stream)
        : this(schema, CsvReader.Create(stream, Options with { HasHeader = false }, false), path: null)
    {
    }

    private CsvRows(TableSchema schema, CsvReader reader, string? path)
        : base(schema)
    {
        _reader = reader;
        _path = path;
    }

    public override long RowNumber => _path is null && Utf8Parser.TryParse(_reader.GetSpan(Schema.Columns.Count), out long number, out _) ? number : _reader.RowNumber;

    public override int Cells => _reader.FieldCount - (_path is null ? 1 : 0);

    public override bool HasSchemaColumns => _path is null || Header().SequenceEqual(Names, StringComparer.Ordinal);

    public override bool Malformed => _malformed;

    private IEnumerable<string> Names => Schema.Columns.Select(column => column.Name);

    public override IEnumerable<(int Column, string Rule)> Problems(InputFingerprint? described) =>
        _path is null ? [] : FileChecks.Of(Schema, Header(), _path, described);

    /// <summary>Refuses a header other than the schema's.</summary>
    public CsvRows WithSchemaHeader()
    {
        if (HasSchemaColumns) return this;
        Dispose();
        throw new AdministrativeDataException($"Table {Schema.Name}: the header must be {string.Join(", ", Names)}. Extract the table again.");
    }

    public override bool Next()
    {
        try
        {
            return _reader.Read();
        }
        catch (CsvFormatException)
        {
            throw NotCsv();
        }
    }

    public override ReadOnlySpan<byte> Cell(int column) => _reader.GetSpan(column);

    protected override void Dispose(bool disposing) => _reader.Dispose();

    private IReadOnlyList<string> Header()
    {
        try
        {
            return _reader.Headers;
        }
        catch (CsvFormatException)
        {
            throw NotCsv();
        }
    }

    // What the reading library throws stays here, so that no text of the file can travel in an inner exception.
    private AdministrativeDataException NotCsv()
    {
        _malformed = true;
        return new(FormattableString.Invariant($"Table {Schema.Name}: the row after row {_reader.RowNumber} is not valid CSV. Extract the table again."));
    }
}
