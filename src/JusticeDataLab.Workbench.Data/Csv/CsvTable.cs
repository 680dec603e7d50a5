using System.Globalization;
using CsvHelper;
using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>
/// Columns of a CSV file, found by their names: comma separated, one header row, UTF-8. Empty lines are passed over.
/// Columns that are not wanted are not looked at.
/// </summary>
public sealed class CsvTable
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        Separator = ',',
        DetectSeparatorHint = false,
        IncludeValuesInExceptions = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        SkipEmptyLines = true,
        PoolStrings = true,
    };

    private readonly Dictionary<string, string[]> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<WantedColumn, double[]> _numbers = [];

    private CsvTable(string file, int rows) => (File, Rows) = (file, rows);

    /// <summary>Name of the file, without its folder, for messages.</summary>
    public string File { get; }

    /// <summary>Rows below the header.</summary>
    public int Rows { get; }

    /// <summary>A column that was wanted as text.</summary>
    /// <param name="column">Its header.</param>
    public string[] Texts(string column) => _texts[column];

    /// <summary>A column that was wanted as numbers.</summary>
    /// <param name="column">Its header.</param>
    public double[] Numbers(string column) => _numbers[new WantedColumn(column, CellKind.Number)];

    /// <summary>A column that was wanted as numbers of which some may be missing.</summary>
    /// <param name="column">Its header.</param>
    public double?[] OptionalNumbers(string column) => Array.ConvertAll(
        _numbers[new WantedColumn(column, CellKind.OptionalNumber)], value => double.IsNaN(value) ? (double?)null : value);

    /// <summary>Reads columns of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="wanted">The columns; naming one twice is the same as naming it once.</param>
    /// <exception cref="CsvTableException">There is no such file or column, or a cell is not what is wanted.</exception>
    public static CsvTable Read(string path, IEnumerable<WantedColumn> wanted)
    {
        ArgumentNullException.ThrowIfNull(path);
        var file = Path.GetFileName(path);
        if (!System.IO.File.Exists(path)) throw new CsvTableException(file, "there is no such file.");
        using var reader = CsvReader.FromFile(path, Options);
        var rows = 0;
        try
        {
            reader.ReadHeader();
            var columns = Find(file, reader.Headers, wanted.Distinct().ToArray(), RowsExpected(path, reader.Headers.Count));
            while (reader.Read())
            {
                rows++;
                if (reader.FieldCount != reader.Headers.Count)
                    throw new CsvTableException(file, FormattableString.Invariant($"row {rows} has {reader.FieldCount} cells where the header has {reader.Headers.Count}. Put cells that hold commas in double quotes."));
                foreach (var column in columns) column.Add(reader, file, rows);
            }

            return Collect(file, rows, columns);
        }
        catch (CsvFormatException)
        {
            // What the reading library throws stays here, so that no text of the file can travel in an inner exception.
            throw new CsvTableException(file, FormattableString.Invariant($"the row after row {rows} is not valid CSV. Put cells that hold quotes or commas in double quotes, and double the quotes inside them."));
        }
    }

    private static ColumnCells[] Find(string file, IReadOnlyList<string> headers, WantedColumn[] wanted, int rowsExpected)
    {
        var missing = wanted.Select(column => column.Name).Distinct().Where(name => !headers.Contains(name)).ToArray();
        if (missing.Length > 0) throw new CsvTableException(file, string.Join(" ", missing.Select(name => Missing(name, headers))));
        var repeated = wanted.FirstOrDefault(column => headers.Count(header => header == column.Name) > 1).Name;
        if (repeated is not null) throw new CsvTableException(file, $"two columns are called {repeated}: give each a name of its own.");
        var places = headers.Select((name, place) => (name, place)).DistinctBy(header => header.name).ToDictionary(header => header.name, header => header.place);
        return Array.ConvertAll(wanted, column => new ColumnCells(column, places[column.Name], rowsExpected));
    }

    private static string Missing(string name, IReadOnlyList<string> headers) => NearestName.Of(name, headers) is { } near
        ? $"there is no column {name}: did you mean {near}?"
        : $"there is no column {name}.";

    // Columns are made at their size at once: a million rows take megabytes, and a list that grows takes them twice. A row
    // ends with its line and has a character for every cell at the least.
    private static int RowsExpected(string path, int cells)
    {
        using var stream = System.IO.File.OpenRead(path);
        var (lines, last, buffer) = (0L, (byte)'\n', new byte[1 << 16]);
        for (int read; (read = stream.Read(buffer)) > 0; last = buffer[read - 1]) lines += buffer.AsSpan(0, read).Count((byte)'\n');
        if (last != '\n') lines++;
        return (int)Math.Clamp(Math.Min(lines - 1, stream.Length / Math.Max(1, cells)), 0, Array.MaxLength);
    }

    private static CsvTable Collect(string file, int rows, ColumnCells[] columns)
    {
        var table = new CsvTable(file, rows);
        foreach (var column in columns)
        {
            if (column.Wanted.Kind == CellKind.Text) table._texts[column.Wanted.Name] = column.Texts();
            else table._numbers[column.Wanted] = column.Numbers();
        }

        return table;
    }

    private sealed class ColumnCells(WantedColumn wanted, int place, int rowsExpected)
    {
        private readonly Cells<string> _texts = new(wanted.Kind == CellKind.Text ? rowsExpected : 0);
        private readonly Cells<double> _numbers = new(wanted.Kind == CellKind.Text ? 0 : rowsExpected);

        public WantedColumn Wanted => wanted;

        public string[] Texts() => _texts.ToArray();

        public double[] Numbers() => _numbers.ToArray();

        public void Add(CsvReader reader, string file, int row)
        {
            var cell = reader.GetSpan(place);
            if (cell.IsEmpty && wanted.Kind != CellKind.OptionalNumber)
                throw new CsvTableException(file, row, wanted.Name, "the cell is empty. Give every missing value a category or a stated fill, or leave the row out.");
            if (wanted.Kind == CellKind.Text) _texts.Add(reader.GetString(place));
            else if (cell.IsEmpty) _numbers.Add(double.NaN);
            else if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)) _numbers.Add(number);
            else throw new CsvTableException(file, row, wanted.Name, "a number is expected. If the column holds categories, name it as a factor.");
        }
    }

    // A batch at a time: the ends of many long columns, written in turn, push one another out of the fastest memory.
    private sealed class Cells<T>(int expected)
    {
        private readonly T[] _batch = new T[256];
        private T[] _all = new T[expected];
        private int _kept;
        private int _waiting;

        public void Add(T cell)
        {
            _batch[_waiting++] = cell;
            if (_waiting == _batch.Length) Keep();
        }

        public T[] ToArray()
        {
            Keep();
            Array.Resize(ref _all, _kept);
            return _all;
        }

        // Lines may end in another way than was counted.
        private void Keep()
        {
            if (_kept + _waiting > _all.Length) Array.Resize(ref _all, 2 * (_kept + _waiting));
            _batch.AsSpan(0, _waiting).CopyTo(_all.AsSpan(_kept));
            (_kept, _waiting) = (_kept + _waiting, 0);
        }
    }
}
