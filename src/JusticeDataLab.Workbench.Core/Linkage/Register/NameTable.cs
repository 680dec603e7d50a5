namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>Every different cleaned name of a register by a number, forenames and surnames alike; number 0 is the missing name.</summary>
internal sealed class NameTable
{
    public const int Missing = 0;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal) { [""] = Missing };
    private readonly List<string> _texts = [""];

    public int Count => _texts.Count;

    /// <summary>A name by its number.</summary>
    public string this[int id] => _texts[id];

    /// <summary>All names in order of their numbers.</summary>
    public IReadOnlyList<string> Texts => _texts;

    /// <summary>Names that were stored, the missing name left out.</summary>
    public static NameTable From(Utf8Table texts)
    {
        var table = new NameTable();
        for (var name = 0; name < texts.Count; name++) table.Add(texts[name]);
        return table;
    }

    /// <summary>Number of a name, which is added when it is new.</summary>
    public int Add(string name)
    {
        if (_ids.TryGetValue(name, out var id)) return id;
        id = _texts.Count;
        _ids.Add(name, id);
        _texts.Add(name);
        return id;
    }

    /// <summary>Number of a name, or −1 when nobody on the register has it.</summary>
    public int Find(string name) => _ids.TryGetValue(name, out var id) ? id : -1;
}
