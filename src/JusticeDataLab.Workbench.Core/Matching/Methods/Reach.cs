namespace JusticeDataLab.Workbench.Core.Matching.Methods;

/// <summary>
/// The numbers within a distance of a score, to the last bit: those whose difference, as it is rounded, is at most the
/// distance.
/// </summary>
internal static class Reach
{
    private const int Steps = 4;

    /// <summary>The smallest number within the distance.</summary>
    public static double Low(double at, double distance) => -High(-at, distance);

    /// <summary>The largest number within the distance.</summary>
    public static double High(double at, double distance)
    {
        bool Within(double x) => x - at <= distance;
        var x = Math.Min(at + distance, double.MaxValue);
        for (var step = 0; step < Steps; step++)
        {
            if (Within(x))
            {
                if (x == double.MaxValue || !Within(Math.BitIncrement(x))) return x;
                x = Math.BitIncrement(x);
            }
            else
            {
                x = Math.BitDecrement(x);
                if (Within(x)) return x;
            }
        }

        // Near 0 numbers lie so close that many round to the same difference: halve the numbers between.
        var (inside, outside) = (Place(at), Place(double.MaxValue));
        if (Within(double.MaxValue)) return double.MaxValue;
        while (outside - inside > 1)
        {
            var middle = inside + ((outside - inside) / 2);
            if (Within(Number(middle))) inside = middle;
            else outside = middle;
        }

        return Number(inside);
    }

    // Place of a number among all numbers, and back.
    private static Int128 Place(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        return bits >= 0 ? bits : -(Int128)(bits & long.MaxValue);
    }

    private static double Number(Int128 place) => place >= 0
        ? BitConverter.Int64BitsToDouble((long)place)
        : -BitConverter.Int64BitsToDouble((long)-place);
}
