namespace JusticeDataLab.Workbench.Data.Stores;

/// <summary>
/// Walks a table that is ordered by person_id alongside the table of persons, handing out each person's rows. Rows of a
/// person who is not in the table of persons are a fault.
/// </summary>
internal sealed class PersonGroups<T>
{
    private const string Orphan = "the person is not in table persons";
    private readonly TableReader? _reader;
    private readonly Func<TableReader, T> _read;
    private string? _personId;

    /// <summary>Starts at the first row; no rows stand for an optional table that the store does not have.</summary>
    public PersonGroups(RowCursor? rows, Func<TableReader, T> read)
    {
        _read = read;
        if (rows is null) return;
        _reader = new TableReader(rows);
        Advance();
    }

    /// <summary>Rows of a person, in the order of the table's key; when they are not wanted they are passed over unread.</summary>
    public IReadOnlyList<T> Of(string personId, bool wanted = true)
    {
        if (_reader is null || _personId is null) return [];
        if (string.CompareOrdinal(_personId, personId) < 0) throw _reader.Fault(0, Orphan);

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
        if (_personId is not null) throw _reader!.Fault(0, Orphan);
    }

    private void Advance()
    {
        if (!_reader!.Next()) _personId = null;
        else if (_personId is null || !_reader.IsOf(_personId)) _personId = _reader.Text(0);
    }
}
