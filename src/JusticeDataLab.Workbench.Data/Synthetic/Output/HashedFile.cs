using System.Security.Cryptography;
using System.Text;

namespace JusticeDataLab.Workbench.Data.Synthetic.Output;

/// <summary>
/// A file that is hashed while it is written. It has a temporary name until <see cref="Complete"/>, so that a run that
/// was stopped leaves no file that looks whole.
/// </summary>
internal sealed class HashedFile : IDisposable
{
    private readonly string _path;
    private readonly FileStream _stream;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool _complete;

    public HashedFile(string path)
    {
        _path = path;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _stream = new FileStream(path + ".partial", FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
    }

    public long Bytes { get; private set; }

    public long Rows { get; private set; }

    public string Sha256 { get; private set; } = "";

    /// <summary>Writes a text to a path below a root folder.</summary>
    public static SyntheticFile WriteText(string root, string path, string text)
    {
        using var file = new HashedFile(Path.Combine(root, path));
        file.Append(text);
        file.Complete();
        return file.Describe(path);
    }

    /// <summary>What was written, under the path that it has from the root folder.</summary>
    public SyntheticFile Describe(string path) => new(path, Sha256, Bytes, Rows);

    public void Append(ReadOnlySpan<byte> content, long rows = 0)
    {
        _hash.AppendData(content);
        _stream.Write(content);
        Bytes += content.Length;
        Rows += rows;
    }

    public void Append(string text) => Append(Encoding.UTF8.GetBytes(text));

    public void Complete()
    {
        _stream.Dispose();
        Sha256 = Convert.ToHexStringLower(_hash.GetHashAndReset());
        File.Move(_path + ".partial", _path, overwrite: true);
        _complete = true;
    }

    public void Dispose()
    {
        _stream.Dispose();
        _hash.Dispose();
        if (!_complete) File.Delete(_path + ".partial");
    }
}
