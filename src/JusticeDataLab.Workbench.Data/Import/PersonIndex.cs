namespace JusticeDataLab.Workbench.Data.Import;

/// <summary>
/// The person_id of everyone in table persons, as bytes one after the other: some 15 bytes a person. It is asked mostly
/// in order, and then answers without searching.
/// </summary>
internal sealed class PersonIndex
{
    private readonly List<int> _starts = [];
    private byte[] _bytes = new byte[1 << 16];
    private int _length;
    private int _last;
    private int[] _ordered = [];

    public void Add(ReadOnlySpan<byte> personId)
    {
        if (_bytes.Length < _length + personId.Length) Array.Resize(ref _bytes, (2 * _bytes.Length) + personId.Length);
        _starts.Add(_length);
        personId.CopyTo(_bytes.AsSpan(_length));
        _length += personId.Length;
    }

    /// <summary>Makes the index ready to be asked, once everyone is in it.</summary>
    public void Complete()
    {
        _starts.Add(_length);
        _ordered = new int[_starts.Count - 1];
        var inOrder = true;
        for (var person = 0; person < _ordered.Length; person++)
        {
            _ordered[person] = person;
            inOrder &= person == 0 || Id(person - 1).SequenceCompareTo(Id(person)) <= 0;
        }

        if (!inOrder) Array.Sort(_ordered, (one, other) => Id(one).SequenceCompareTo(Id(other)));
    }

    public bool Contains(ReadOnlySpan<byte> personId)
    {
        for (var place = _last; place < Math.Min(_last + 2, _ordered.Length); place++)
        {
            if (!Id(_ordered[place]).SequenceEqual(personId)) continue;
            _last = place;
            return true;
        }

        var (from, to) = (0, _ordered.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (Id(_ordered[middle]).SequenceCompareTo(personId) < 0) from = middle + 1;
            else to = middle;
        }

        if (from == _ordered.Length || !Id(_ordered[from]).SequenceEqual(personId)) return false;
        _last = from;
        return true;
    }

    private ReadOnlySpan<byte> Id(int person) => _bytes.AsSpan(_starts[person].._starts[person + 1]);
}
