using JusticeDataLab.Workbench.Core.Numerics;

namespace JusticeDataLab.Workbench.Core.Linkage.Register;

/// <summary>An encoded register with what is worked out from it once: frequencies by person and features of names.</summary>
public sealed class IndexedRegister
{
    private IndexedRegister(EncodedRegister register, NameFeatures[] features, RegisterFrequencies frequencies)
    {
        Register = register;
        Features = features;
        Frequencies = frequencies;
    }

    /// <summary>People on the register.</summary>
    public int People => Register.PersonCount;

    /// <summary>Different name records.</summary>
    public int Records => Register.RecordCount;

    internal EncodedRegister Register { get; }

    /// <summary>Features by number of the name.</summary>
    internal NameFeatures[] Features { get; }

    internal RegisterFrequencies Frequencies { get; }

    internal static IndexedRegister Of(EncodedRegister register)
    {
        RegisterFrequencies? frequencies = null;
        NameFeatures[]? features = null;
        Parallel.Invoke(() => features = FeaturesOf(register.Names), () => frequencies = RegisterFrequencies.Of(register));
        return new IndexedRegister(register, features!, frequencies!);
    }

    private static NameFeatures[] FeaturesOf(NameTable names)
    {
        var features = new NameFeatures[names.Count];
        Blocks.For(Blocks.Count(features.Length), block =>
        {
            var from = block * Blocks.RowsPerBlock;
            for (var name = from; name < Math.Min(from + Blocks.RowsPerBlock, features.Length); name++) features[name] = NameFeatures.Of(names[name], names);
        });
        return features;
    }
}
