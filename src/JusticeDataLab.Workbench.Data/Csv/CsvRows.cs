using System.Buffers.Text;
using System.Text;
using CsvHelper;
using JusticeDataLab.Workbench.Core.AdministrativeData;
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
    private readonly bool _numbered;

    /// <summary>Reads a file.</summary>
    public CsvRows(TableSchema schema, string path)
        : this(schema, CsvReader.FromFile(path, Options), false)
    {
    }

    /// <summary>Reads a stream whose rows end with their number in a cell of its own.</summary>
    public CsvRows(TableSchema schema, Stream stream)
        : this(schema, CsvReader.Create(stream, Options with { HasHeader = false }, false), true)
    {
    }

    private CsvRows(TableSchema schema, CsvReader reader, bool numbered)
        : base(schema)
    {
        _reader = reader;
        _numbered = numbered;
    }

    public override long RowNumber => _numbered && Utf8Parser.TryParse(_reader.GetSpan(Schema.Columns.Count), out long number, out _) ? number : _reader.RowNumber;

    public override int Cells => _reader.FieldCount - (_numbered ? 1 : 0);

    /// <summary>The header of a file, read when it is first asked for.</summary>
    public IReadOnlyList<string> Header()
    {
        Guarded(reader => reader.ReadHeader());
        return _reader.Headers;
    }

    /// <summary>Reads the header of a file and refuses any other than the schema's.</summary>
    public CsvRows WithSchemaHeader()
    {
        var expected = Schema.Columns.Select(column => column.Name).ToList();
        if (Header().SequenceEqual(expected, StringComparer.Ordinal)) return this;
        Dispose();
        throw new AdministrativeDataException($"Table {Schema.Name}: the header must be {string.Join(", ", expected)}. Extract the table again.");
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

    private void Guarded(Action<CsvReader> read)
    {
        try
        {
            read(_reader);
        }
        catch (CsvFormatException)
        {
            throw NotCsv();
        }
    }

    // What the reading library throws stays here, so that no text of the file can travel in an inner exception.
    private AdministrativeDataException NotCsv() =>
        new(FormattableString.Invariant($"Table {Schema.Name}: the row after row {_reader.RowNumber} is not valid CSV. Extract the table again."));
}
