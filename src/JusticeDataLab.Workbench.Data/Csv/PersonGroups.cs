using JusticeDataLab.Workbench.Core.AdministrativeData;

namespace JusticeDataLab.Workbench.Data.Csv;

/// <summary>
/// Walks a table that is ordered by person_id alongside the table of persons, handing out each person's rows. Rows out
/// of order, or of a person who is not in the table of persons, are faults.
/// </summary>
internal sealed class PersonGroups<T> : IDisposable
{
    private readonly TableReader? _reader;
    private readonly Func<TableReader, T> _read;
    private string? _personId;

    /// <summary>Opens the table; a null path stands for an optional table that the snapshot does not have.</summary>
    public PersonGroups(TableSchema schema, string? path, Func<TableReader, T> read)
    {
        _read = read;
        if (path is null) return;
        _reader = new TableReader(schema, path);
        Advance();
    }

    /// <summary>Rows of a person, in file order; when they are not wanted they are passed over unread.</summary>
    public IReadOnlyList<T> Of(string personId, bool wanted = true)
    {
        if (_reader is null || _personId is null) return [];
        if (string.CompareOrdinal(_personId, personId) < 0) throw _reader.Fault(0, "the person is not in table persons, or the rows are not in order of person_id");

        List<T>? rows = null;
        while (_personId is not null && string.Equals(_personId, personId, StringComparison.Ordinal))
        {
            if (wanted) (rows ??= []).Add(_read(_reader));
            Advance();
        }

        return rows ?? (IReadOnlyList<T>)[];
    }

    /// <summary>Checks, after the last person, that no rows are left over.</summary>
    public void Finish()
    {
        if (_personId is not null) throw _reader!.Fault(0, "the person is not in table persons, or the rows are not in order of person_id");
    }

    public void Dispose() => _reader?.Dispose();

    private void Advance() => _personId = _reader!.Next() ? _reader.Text(0) : null;
}
