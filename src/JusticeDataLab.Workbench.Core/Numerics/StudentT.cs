namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>
/// Student's t distribution with any degrees of freedom above 0. Tails come from the continued fraction of the
/// incomplete beta function (DiDonato and Morris 1992; modified Lentz), with the gamma ratio taken from its own series,
/// so that tens of thousands of degrees of freedom lose no digits.
/// </summary>
internal static class StudentT
{
    private const double NormalFrom = 1e10;

    /// <summary>P(|T| ≥ |t|).</summary>
    public static double TwoSided(double t, double degreesOfFreedom)
    {
        if (degreesOfFreedom >= NormalFrom) return NormalDistribution.TwoSided(t);
        var square = t * t;
        if (square == 0) return 1;
        if (double.IsPositiveInfinity(square)) return Math.Abs(t) < double.PositiveInfinity ? FarTail(t, degreesOfFreedom) : 0;
        var (a, ratio) = (degreesOfFreedom / 2, square / degreesOfFreedom);
        var x = 1 / (1 + ratio);
        var y = ratio / (1 + ratio);
        if (double.IsInfinity(ratio)) return FarTail(t, degreesOfFreedom);

        // xᵃ yᵇ / B(a, ½), with Γ(a+½)/Γ(a) from its series.
        var front = Math.Exp(-a * LogOnePlus(ratio)) * Math.Sqrt(y) * GammaRatio(a) / Math.Sqrt(Math.PI);
        return x < (a + 1) / (a + 2.5)
            ? Math.Min(1, front * TailFraction(a, x, y))
            : Math.Max(0, 1 - (front * Fraction(0.5, a, y) / 0.5));
    }

    /// <summary>The t with P(|T| ≥ t) = <paramref name="probability"/>; infinite when it cannot be written as a number.</summary>
    /// <param name="probability">Probability in both tails together, between 0 and 1.</param>
    /// <param name="degreesOfFreedom">Degrees of freedom, above 0.</param>
    public static double TwoSidedQuantile(double probability, double degreesOfFreedom)
    {
        var normal = -NormalDistribution.Quantile(probability / 2);
        if (degreesOfFreedom >= NormalFrom) return normal;
        var (low, high) = (0.0, Math.Max(normal, 1));
        while (TwoSided(high, degreesOfFreedom) > probability)
        {
            low = high;
            high *= 2;
            if (double.IsInfinity(high)) return double.PositiveInfinity;
        }

        // Newton on the tail, kept inside the bracket.
        var t = Math.Clamp(normal, low, high);
        for (var i = 0; i < 200; i++)
        {
            var excess = TwoSided(t, degreesOfFreedom) - probability;
            if (excess > 0) low = t;
            else high = t;
            var next = t + (excess / (2 * Density(t, degreesOfFreedom)));
            if (!(next > low && next < high)) next = low + ((high - low) / 2);
            if (Math.Abs(next - t) <= 1e-15 * t) return next;
            t = next;
        }

        return t;
    }

    private static double Density(double t, double degreesOfFreedom) =>
        GammaRatio(degreesOfFreedom / 2) / Math.Sqrt(Math.PI * degreesOfFreedom)
        * Math.Exp(-(degreesOfFreedom + 1) / 2 * LogOnePlus(t * t / degreesOfFreedom));

    // So far out that t² overflows: P ≈ 2 · density constant · νᵛᐟ² t^−ν.
    private static double FarTail(double t, double degreesOfFreedom) =>
        2 * GammaRatio(degreesOfFreedom / 2) / Math.Sqrt(Math.PI * degreesOfFreedom)
        * Math.Exp(((degreesOfFreedom + 1) / 2 * Math.Log(degreesOfFreedom)) - (degreesOfFreedom * Math.Log(Math.Abs(t))))
        / degreesOfFreedom;

    private static double LogOnePlus(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * x / (sum - 1);
    }

    // Γ(a + ½) / Γ(a): raised by the recurrence to a ≥ 25, then its asymptotic series in 1/a.
    private static double GammaRatio(double a)
    {
        var factor = 1.0;
        while (a < 25)
        {
            factor *= a / (a + 0.5);
            a++;
        }

        var r = 1 / a;
        var series = 1 + (r * (-1.0 / 8 + (r * (1.0 / 128 + (r * (5.0 / 1024 + (r * (-21.0 / 32768
            + (r * (-399.0 / 262144 + (r * (869.0 / 4194304 + (r * 39325.0 / 33554432)))))))))))));
        return factor * Math.Sqrt(a) * series;
    }

    // Continued fraction of I_x(a, ½) by its even part (DiDonato and Morris 1992, BFRAC), which does not cancel when a is large.
    private static double TailFraction(double a, double x, double y)
    {
        const double b = 0.5;
        var lambda = ((a + b) * y) - b;
        var (c, c0, c1) = (1 + lambda, b / a, 1 + (1 / a));
        var (p, s) = (1.0, a + 1);
        var (above, below, nextAbove, nextBelow) = (0.0, 1.0, 1.0, c / c1);
        var result = c1 / c;
        for (var n = 1; n < 200_000; n++)
        {
            var (t, w) = (n / a, n * (b - n) * x);
            var e = a / s;
            var alpha = p * (p + c0) * e * e * (w * x);
            var beta = n + (w / s) + ((t + 1) / (c1 + t + t) * (c + (n * (1 + y))));
            p = t + 1;
            s += 2;
            (above, nextAbove) = (nextAbove, (alpha * above) + (beta * nextAbove));
            (below, nextBelow) = (nextBelow, (alpha * below) + (beta * nextBelow));
            var before = result;
            result = nextAbove / nextBelow;
            if (Math.Abs(result - before) <= 1e-16 * result) break;
            above /= nextBelow;
            below /= nextBelow;
            nextAbove = result;
            nextBelow = 1;
        }

        return result;
    }

    private static double Fraction(double a, double b, double x)
    {
        const double tiny = 1e-300;
        var c = 1.0;
        var d = 1 - ((a + b) * x / (a + 1));
        d = 1 / (Math.Abs(d) < tiny ? tiny : d);
        var result = d;
        for (var m = 1; m < 200_000; m++)
        {
            var even = m * (b - m) * x / ((a + (2.0 * m) - 1) * (a + (2.0 * m)));
            d = 1 + (even * d);
            d = 1 / (Math.Abs(d) < tiny ? tiny : d);
            c = 1 + (even / c);
            if (Math.Abs(c) < tiny) c = tiny;
            result *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2.0 * m)) * (a + (2.0 * m) + 1));
            d = 1 + (odd * d);
            d = 1 / (Math.Abs(d) < tiny ? tiny : d);
            c = 1 + (odd / c);
            if (Math.Abs(c) < tiny) c = tiny;
            result *= d * c;
            if (Math.Abs((d * c) - 1) < 3e-16) break;
        }

        return result;
    }
}
