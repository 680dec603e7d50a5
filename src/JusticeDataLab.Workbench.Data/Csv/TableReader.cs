using System.Buffers.Text;
using System.Text;
using CsvHelper;
using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>
/// Reads one administrative table row by row, and turns cells into typed values. Its messages name table, row and
/// column, never a value.
/// </summary>
internal sealed class TableReader : IDisposable
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        Separator = ',',
        DetectSeparatorHint = false,
        Encoding = Encoding.UTF8,
        IncludeValuesInExceptions = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        SkipEmptyLines = false,
        PoolStrings = true,
    };

    private readonly TableSchema _schema;
    private readonly CsvReader _reader;

    public TableReader(TableSchema schema, string path)
    {
        _schema = schema;
        _reader = CsvReader.FromFile(path, Options);
        Guarded(reader => reader.ReadHeader());
        if (!_reader.Headers.SequenceEqual(schema.Columns.Select(column => column.Name), StringComparer.Ordinal))
        {
            _reader.Dispose();
            throw new AdministrativeDataException($"Table {schema.Name}: the header must be {string.Join(", ", schema.Columns.Select(column => column.Name))}. Extract the table again.");
        }
    }

    /// <summary>Goes to the next row, or says that there is none.</summary>
    public bool Next()
    {
        var any = false;
        Guarded(reader => any = reader.Read());
        if (any && _reader.FieldCount != _schema.Columns.Count) throw Fault(0, $"the row must have {_schema.Columns.Count} cells");
        return any;
    }

    public string Text(int column) => OptionalText(column) ?? throw Fault(column, "a value is required");

    public string? OptionalText(int column) => _reader.IsEmpty(column) ? null : _reader.GetString(column);

    public DateOnly Date(int column) => OptionalDate(column) ?? throw Fault(column, "a date is required");

    public DateOnly? OptionalDate(int column)
    {
        var cell = _reader.GetSpan(column);
        if (cell.IsEmpty) return null;
        return TryDate(cell, out var date) ? date : throw Fault(column, "a date must be written yyyy-MM-dd");
    }

    public int? OptionalNumber(int column)
    {
        var cell = _reader.GetSpan(column);
        if (cell.IsEmpty) return null;
        return Utf8Parser.TryParse(cell, out int number, out var used) && used == cell.Length && number >= 0
            ? number
            : throw Fault(column, "a whole number is expected");
    }

    public bool Flag(int column)
    {
        var cell = _reader.GetSpan(column);
        if (cell.SequenceEqual("1"u8)) return true;
        return cell.SequenceEqual("0"u8) ? false : throw Fault(column, "a flag must be 0 or 1");
    }

    public T Code<T>(int column, Codes<T> codes)
        where T : struct, Enum => codes.TryParse(_reader.GetString(column), out var value)
            ? value
            : throw Fault(column, $"a code is expected, one of {string.Join(", ", codes.All)}");

    /// <summary>A code that may be missing.</summary>
    public T Code<T>(int column, Codes<T> codes, T whenEmpty)
        where T : struct, Enum => _reader.IsEmpty(column) ? whenEmpty : Code(column, codes);

    public AdministrativeDataException Fault(int column, string rule) =>
        new(_schema.Name, _reader.RowNumber, _schema.Columns[column].Name, rule);

    public void Dispose() => _reader.Dispose();

    private static bool TryDate(ReadOnlySpan<byte> cell, out DateOnly date)
    {
        date = default;
        if (cell.Length != 10 || cell[4] != '-' || cell[7] != '-') return false;
        var (year, month, day) = (Digits(cell[..4]), Digits(cell[5..7]), Digits(cell[8..]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static int Digits(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9') return -1;
            number = (number * 10) + (digit - '0');
        }

        return number;
    }

    // What the reading library throws stays here, so that no text of the file can travel in an inner exception.
    private void Guarded(Action<CsvReader> read)
    {
        try
        {
            read(_reader);
        }
        catch (CsvFormatException)
        {
            throw new AdministrativeDataException($"Table {_schema.Name}: the row after row {_reader.RowNumber} is not valid CSV. Extract the table again.");
        }
    }
}
