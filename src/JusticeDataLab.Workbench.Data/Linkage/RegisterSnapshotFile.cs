using System.Security.Cryptography;
using System.Text;
using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Linkage.Register;
using JusticeDataLab.Workbench.Data.Files;

namespace JusticeDataLab.Workbench.Data.Linkage;

/// <summary>
/// A register prepared for linking, in one file: encoded once, then read in a moment for every request. It holds names
/// and dates of birth, so only its owner may read it; it is written whole or not at all, and its hash is checked at every
/// reading.
/// </summary>
public static class RegisterSnapshotFile
{
    /// <summary>How the name of such a file ends.</summary>
    public const string Extension = ".jdlreg";

    // Changes whenever the columns or the cleaning of names do: an older file is then made again.
    private static readonly byte[] Mark = Encoding.ASCII.GetBytes("JDLREG01");

    /// <summary>Stores a prepared register.</summary>
    /// <param name="path">The file.</param>
    /// <param name="register">The register.</param>
    public static void Write(string path, IndexedRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var partial = full + ".partial";
        try
        {
            using (var file = OwnerOnlyFile.Create(partial))
            {
                using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                var writer = new SectionWriter(file, hash);
                writer.Write<byte>(Mark);
                Write(writer, register);
                file.Write(hash.GetHashAndReset());
            }

            File.Move(partial, full, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    /// <summary>Reads a prepared register.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="AdministrativeDataException">There is no such file, or it is not whole.</exception>
    public static IndexedRegister Read(string path)
    {
        var name = Path.GetFileName(path);
        if (!File.Exists(path)) throw new AdministrativeDataException($"There is no prepared register '{name}': check the path.");
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20);
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var reader = new SectionReader(file, hash);
            if (!reader.Read<byte>().AsSpan().SequenceEqual(Mark)) throw new AdministrativeDataException($"'{name}' is not a register prepared by this version: prepare it again.");
            var register = Read(reader);
            var expected = new byte[SHA256.HashSizeInBytes];
            file.ReadExactly(expected);
            if (!hash.GetHashAndReset().AsSpan().SequenceEqual(expected) || file.ReadByte() >= 0) throw Damaged(name);
            return register;
        }
        catch (Exception fault) when (fault is EndOfStreamException or OverflowException or ArgumentException or IndexOutOfRangeException)
        {
            throw Damaged(name);
        }
    }

    private static AdministrativeDataException Damaged(string name) => new($"The prepared register '{name}' is damaged or was cut short: prepare it again.");

    private static void Write(SectionWriter writer, IndexedRegister indexed)
    {
        var register = indexed.Register;
        var texts = new Utf8Table();
        foreach (var name in register.Names.Texts.Skip(1)) texts.Add(Encoding.UTF8.GetBytes(name));
        writer.Write(register.People.Text);
        writer.Write(register.People.Ends);
        writer.Write(texts.Text);
        writer.Write(texts.Ends);
        writer.Write<int>(register.RecordStarts);
        writer.Write<int>(register.Forenames);
        writer.Write<int>(register.MiddleNames);
        writer.Write<int>(register.Surnames);
        writer.Write<int>(register.Births);
        writer.Write<byte>(register.Sexes);
        writer.Write<int>(register.IdentifierStarts);
        writer.Write<ulong>(register.Identifiers);
        var counts = indexed.Frequencies.Counts();
        writer.Write<int>(counts.Forenames);
        writer.Write<int>(counts.Surnames);
        writer.Write<int>(counts.Women);
        writer.Write<int>(counts.Sexed);
        writer.Write<int>(counts.BirthDays);
        writer.Write<ulong>(counts.AliasPairs);
        writer.Write<long>([counts.DifferentNames]);
    }

    private static IndexedRegister Read(SectionReader reader)
    {
        var register = new EncodedRegister
        {
            People = Utf8Table.From(reader.Read<byte>(), reader.Read<int>()),
            Names = NameTable.From(Utf8Table.From(reader.Read<byte>(), reader.Read<int>())),
            RecordStarts = reader.Read<int>(),
            Forenames = reader.Read<int>(),
            MiddleNames = reader.Read<int>(),
            Surnames = reader.Read<int>(),
            Births = reader.Read<int>(),
            Sexes = reader.Read<byte>(),
            IdentifierStarts = reader.Read<int>(),
            Identifiers = reader.Read<ulong>(),
        };
        var counts = new FrequencyCounts(
            reader.Read<int>(), reader.Read<int>(), reader.Read<int>(), reader.Read<int>(), reader.Read<int>(), reader.Read<ulong>(), reader.Read<long>()[0]);
        return IndexedRegister.From(register, counts);
    }
}
