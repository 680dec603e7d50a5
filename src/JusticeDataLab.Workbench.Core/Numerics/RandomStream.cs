using System.Numerics;

namespace JusticeDataLab.Workbench.Core.Numerics;

/// <summary>
/// The one source of chance: xoshiro256** 1.0 (Blackman and Vigna 2018), seeded through SplitMix64 from a seed and a
/// purpose. Its first values are pinned by a test. Streams of different seeds, purposes or indices are independent for
/// all practical ends, so work can be split among threads by giving each person a stream of their own.
/// </summary>
public sealed class RandomStream
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>Starts a stream.</summary>
    /// <param name="seed">Seed of the whole computation.</param>
    /// <param name="purpose">What the numbers are for, for example a constant per use.</param>
    /// <param name="index">Which of several alike, for example the number of a person.</param>
    public RandomStream(ulong seed, ulong purpose = 0, ulong index = 0)
    {
        unchecked
        {
            var state = Mix(seed + 0x9E3779B97F4A7C15UL);
            state = Mix(state ^ Mix(purpose + 0xD1B54A32D192ED03UL));
            state = Mix(state ^ Mix(index + 0x8CB92BA72F3D8DD7UL));
            _s0 = Next(ref state);
            _s1 = Next(ref state);
            _s2 = Next(ref state);
            _s3 = Next(ref state);
        }
    }

    /// <summary>The next 64 random bits.</summary>
    public ulong NextBits()
    {
        unchecked
        {
            var result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
            var shifted = _s1 << 17;
            _s2 ^= _s0;
            _s3 ^= _s1;
            _s1 ^= _s2;
            _s0 ^= _s3;
            _s2 ^= shifted;
            _s3 = BitOperations.RotateLeft(_s3, 45);
            return result;
        }
    }

    /// <summary>A uniform number in [0, 1), a multiple of 2⁻⁵³.</summary>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 to <paramref name="bound"/> − 1, without bias (Lemire 2019).</summary>
    /// <param name="bound">How many numbers there are to choose from; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is below 1.</exception>
    public int NextInt(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        unchecked
        {
            var range = (ulong)bound;
            var high = Math.BigMul(NextBits(), range, out var low);
            if (low < range)
            {
                var threshold = (0UL - range) % range;
                while (low < threshold) high = Math.BigMul(NextBits(), range, out low);
            }

            return (int)high;
        }
    }

    /// <summary>True with probability <paramref name="probability"/>.</summary>
    /// <param name="probability">From 0 to 1.</param>
    public bool NextBool(double probability) => NextDouble() < probability;

    /// <summary>A standard normal number, by the polar method (Marsaglia and Bray 1964), one number a call.</summary>
    public double NextNormal()
    {
        while (true)
        {
            var u = (2 * NextDouble()) - 1;
            var v = (2 * NextDouble()) - 1;
            var s = (u * u) + (v * v);
            if (s is > 0 and < 1) return u * Math.Sqrt(-2 * Math.Log(s) / s);
        }
    }

    /// <summary>An exponential number with mean 1.</summary>
    public double NextExponential() => -Math.Log(1 - NextDouble());

    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15UL;
            return Mix(state);
        }
    }

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
