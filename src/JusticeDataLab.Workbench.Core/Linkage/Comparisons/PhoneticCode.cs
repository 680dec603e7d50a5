using System.Numerics;

namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>
/// A code of at most four characters for how a name sounds, held in one number so that it can be part of a key. Codes
/// order as their texts do; a name without a letter has the empty code.
/// </summary>
internal readonly record struct PhoneticCode
{
    /// <summary>The most characters.</summary>
    public const int MostCharacters = 4;

    private PhoneticCode(uint value) => Value = value;

    /// <summary>The characters as one number, the first in the highest byte; 0 for the empty code.</summary>
    public uint Value { get; }

    /// <summary>How many characters there are.</summary>
    public int Length => MostCharacters - (BitOperations.TrailingZeroCount(Value) / 8);

    /// <summary>Whether there is no character.</summary>
    public bool IsEmpty => Value == 0;

    /// <summary>Whether no character fits any more.</summary>
    public bool IsFull => (Value & 0xFF) != 0;

    /// <summary>The code with one more ASCII character; unchanged when it is full.</summary>
    public PhoneticCode With(char character) => IsFull ? this : new(Value | ((uint)character << (24 - (8 * Length))));

    /// <summary>The code with more ASCII characters, as many as fit.</summary>
    public PhoneticCode With(string characters)
    {
        var code = this;
        foreach (var character in characters) code = code.With(character);
        return code;
    }

    /// <summary>The characters.</summary>
    public override string ToString() =>
        string.Create(Length, Value, static (text, value) =>
        {
            for (var i = 0; i < text.Length; i++) text[i] = (char)((value >> (24 - (8 * i))) & 0xFF);
        });
}
