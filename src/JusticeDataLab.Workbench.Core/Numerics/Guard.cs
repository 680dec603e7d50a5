using System.Runtime.CompilerServices;

namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>Checks of arguments, with messages that name the parameter, the value, the allowed range and what to do.</summary>
internal static class Guard
{
    /// <summary>A probability strictly between 0 and 1.</summary>
    public static double Open(double value, string remedy, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is > 0 and < 1
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Must lie strictly between 0 and 1. {remedy}");

    /// <summary>A finite number above 0.</summary>
    public static double Positive(double value, string remedy, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value > 0 && double.IsFinite(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Must be a finite number above 0. {remedy}");

    /// <summary>A whole number of at least a minimum.</summary>
    public static int AtLeast(int value, int minimum, string remedy, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value >= minimum
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"Must be at least {minimum}. {remedy}");

    /// <summary>Columns that must have one entry a row.</summary>
    public static void SameLength(int expected, int actual, string name)
    {
        if (expected != actual)
            throw new ArgumentException($"Has {actual} entries where {expected} are needed: give one for every row.", name);
    }
}
