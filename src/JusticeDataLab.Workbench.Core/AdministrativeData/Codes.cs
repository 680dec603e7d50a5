using System.Collections.Frozen;

namespace JusticeDataLab.Workbench.Core.AdministrativeData;

/// <summary>The codes of one coded column: text as stored, meaning as an enumeration, and both ways between.</summary>
/// <typeparam name="T">The enumeration that holds the meanings.</typeparam>
public sealed class Codes<T>
    where T : struct, Enum
{
    private readonly FrozenDictionary<string, T> _byCode;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private readonly FrozenDictionary<T, string> _byValue;

    internal Codes(params (string Code, T Value)[] entries)
    {
        All = [.. entries.Select(entry => entry.Code)];
        _byCode = entries.ToFrozenDictionary(entry => entry.Code, entry => entry.Value, StringComparer.Ordinal);
        _byText = _byCode.GetAlternateLookup<ReadOnlySpan<char>>();
        _byValue = entries.DistinctBy(entry => entry.Value).ToFrozenDictionary(entry => entry.Value, entry => entry.Code);
    }

    /// <summary>Every code, in the order of the data dictionary.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The code a value is stored under.</summary>
    /// <param name="value">The meaning.</param>
    public string CodeOf(T value) => _byValue[value];

    /// <summary>The meaning of a code, or false when the code is not in the list.</summary>
    /// <param name="code">Text as stored; compared ordinally.</param>
    /// <param name="value">The meaning.</param>
    public bool TryParse(string code, out T value) => _byCode.TryGetValue(code, out value);

    /// <summary>The meaning of a code, or false when the code is not in the list.</summary>
    /// <param name="code">Text as stored; compared ordinally.</param>
    /// <param name="value">The meaning.</param>
    public bool TryParse(ReadOnlySpan<char> code, out T value) => _byText.TryGetValue(code, out value);
}
