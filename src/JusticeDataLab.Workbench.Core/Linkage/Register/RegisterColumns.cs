namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>The columns of an encoded register while it is put together.</summary>
internal sealed class RegisterColumns(int capacity)
{
    public int[] Forenames { get; } = new int[capacity];

    public int[] MiddleNames { get; } = new int[capacity];

    public int[] Surnames { get; } = new int[capacity];

    public int[] Births { get; } = new int[capacity];

    public byte[] Sexes { get; } = new byte[capacity];

    public int Count { get; private set; }

    /// <summary>Adds a record unless one from <paramref name="from"/> on is the same.</summary>
    public void AddUnlessThere(NameKey record, int from)
    {
        for (var at = from; at < Count; at++)
        {
            var sameName = Forenames[at] == record.Forename && Surnames[at] == record.Surname && MiddleNames[at] == record.MiddleName;
            if (sameName && Births[at] == record.Birth && Sexes[at] == (byte)record.Sex) return;
        }

        Forenames[Count] = record.Forename;
        MiddleNames[Count] = record.MiddleName;
        Surnames[Count] = record.Surname;
        Births[Count] = record.Birth;
        Sexes[Count++] = (byte)record.Sex;
    }

    /// <summary>A column cut to the records added.</summary>
    public T[] Trim<T>(T[] column) => column.Length == Count ? column : column[..Count];
}
