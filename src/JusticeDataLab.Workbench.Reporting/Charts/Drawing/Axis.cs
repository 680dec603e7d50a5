namespace JusticeDataLab.Workbench.Reporting.Charts.Drawing;

/// <summary>A straight scale between values and pixels, with ticks at multiples of 1, 2 or 5 times a power of ten.</summary>
internal sealed class Axis
{
    private Axis(double start, double end, IReadOnlyList<double> ticks, int decimals) =>
        (Start, End, Ticks, Decimals) = (start, end, ticks, decimals);

    /// <summary>Pixel of the lowest tick.</summary>
    public double Start { get; }

    /// <summary>Pixel of the highest tick.</summary>
    public double End { get; }

    /// <summary>Ticks from lowest to highest; they span the scale.</summary>
    public IReadOnlyList<double> Ticks { get; }

    /// <summary>Decimals the ticks need.</summary>
    public int Decimals { get; }

    public double At(double value) => Start + ((value - Ticks[0]) / (Ticks[^1] - Ticks[0]) * (End - Start));

    public string Label(double tick, FigureUnit unit) => FigureText.Value(tick, unit, Decimals);

    /// <summary>A scale from 0 to a highest value between two pixels, with about so many ticks, none beyond the value.</summary>
    public static Axis Within(double highest, double start, double end, int target)
    {
        var nice = Nice(0, highest, start, end, target);
        var ticks = nice.Ticks.Where(tick => tick <= highest).ToList();
        if (ticks.Count < 2) return nice;
        return new Axis(start, start + ((end - start) * ticks[^1] / highest), ticks, nice.Decimals);
    }

    /// <summary>The scale with the most ticks, at most a number, whose labels leave a gap between them.</summary>
    /// <param name="low">Lowest value.</param>
    /// <param name="high">Highest value.</param>
    /// <param name="left">Left limit of the tick labels, in pixels.</param>
    /// <param name="right">Right limit of the tick labels.</param>
    /// <param name="room">Least room between the right limit and the highest tick.</param>
    /// <param name="unit">Unit of the labels.</param>
    /// <param name="size">Font size of the labels.</param>
    /// <param name="most">Most steps.</param>
    public static Axis Fit(double low, double high, double left, double right, double room, FigureUnit unit, double size, int most = 9)
    {
        Axis axis;
        var target = most;
        do
        {
            var nice = Nice(low, high, 0, 1, target);
            var widths = nice.Ticks.Select(tick => TextMetrics.Width(nice.Label(tick, unit), size)).ToList();
            // Half of the outer labels stands beyond the outer ticks; but something is always left for the scale itself.
            var start = left + Math.Min((right - left) / 3, Math.Max(10, widths[0] / 2));
            var end = right - Math.Min((right - start) * 0.75, Math.Max(room, (widths[^1] / 2) + 1));
            axis = new Axis(start, end, nice.Ticks, nice.Decimals);
            if (nice.Ticks.Count <= most + 1 && widths.Max() + 10 <= (end - start) / (nice.Ticks.Count - 1)) return axis;
        }
        while (target-- > 1);

        return axis;
    }

    /// <summary>The scale over a range with about so many steps.</summary>
    public static Axis Nice(double low, double high, double start, double end, int target)
    {
        // All values equal: half a unit, or a tenth of the value, either side.
        if (!(high - low > 1e-9 * Math.Max(1, Math.Abs(high))))
        {
            var room = Math.Max(0.5, Math.Abs(high) / 10);
            if (low != 0) low -= room;
            high += room;
        }

        var (mantissa, power) = Step((high - low) / target);
        var unit = Math.Pow(10, Math.Abs(power));
        double Tick(long index) => power >= 0 ? index * mantissa * unit : index * mantissa / unit;
        var first = (long)Math.Floor((low / Tick(1)) + 1e-9);
        var last = Math.Max(first + 1, (long)Math.Ceiling((high / Tick(1)) - 1e-9));
        var ticks = new List<double>();
        for (var index = first; index <= last; index++) ticks.Add(Tick(index));
        return new Axis(start, end, ticks, Math.Max(0, -power));
    }

    private static (int Mantissa, int Power) Step(double least)
    {
        var power = 0;
        while (Math.Pow(10, power) > least) power--;
        while (Math.Pow(10, power + 1) <= least) power++;
        var scale = least / Math.Pow(10, power);
        return scale switch
        {
            <= 1.000000001 => (1, power),
            <= 2.000000001 => (2, power),
            <= 5.000000001 => (5, power),
            _ => (1, power + 1),
        };
    }
}
