using System.Buffers.Binary;
using System.Text;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Zmtp;

/// <summary>The bytes of ZMTP 3: greeting, frame headers and commands (rfc.zeromq.org/spec/23).</summary>
internal static class ZmtpFrames
{
    /// <summary>Another frame of the message follows.</summary>
    public const byte More = 1;

    /// <summary>The length has eight bytes instead of one.</summary>
    public const byte Long = 2;

    /// <summary>The frame is a command of the protocol, not part of a message.</summary>
    public const byte Command = 4;

    /// <summary>Length of the greeting.</summary>
    public const int GreetingLength = 64;

    private const int SignatureLength = 10;
    private const string Mechanism = "NULL";

    /// <summary>The greeting: version 3.0, no encryption, which Jupyter does not use.</summary>
    public static byte[] Greeting()
    {
        var greeting = new byte[GreetingLength];
        greeting[0] = 0xFF;
        greeting[8] = 1;
        greeting[9] = 0x7F;
        greeting[SignatureLength] = 3;
        Encoding.ASCII.GetBytes(Mechanism, greeting.AsSpan(SignatureLength + 2));
        return greeting;
    }

    /// <summary>Refuses a greeting of another protocol, version or mechanism.</summary>
    public static void CheckGreeting(ReadOnlySpan<byte> greeting)
    {
        if (greeting[0] != 0xFF || greeting[9] != 0x7F) throw new ZmtpException("The peer does not speak ZMTP.");
        if (greeting[SignatureLength] < 3) throw new ZmtpException("The peer speaks ZMTP before version 3.");
        if (Encoding.ASCII.GetString(greeting.Slice(SignatureLength + 2, 20)).TrimEnd('\0') != Mechanism)
            throw new ZmtpException("The peer asks for another security mechanism than NULL.");
    }

    /// <summary>Header of a frame.</summary>
    public static byte[] Header(byte flags, int length)
    {
        if (length <= byte.MaxValue) return [flags, (byte)length];
        var header = new byte[9];
        header[0] = (byte)(flags | Long);
        BinaryPrimitives.WriteInt64BigEndian(header.AsSpan(1), length);
        return header;
    }

    /// <summary>Body of a command.</summary>
    public static byte[] CommandBody(string name, ReadOnlySpan<byte> data) => [(byte)name.Length, .. Encoding.ASCII.GetBytes(name), .. data];

    /// <summary>Name and data of a command.</summary>
    public static (string Name, byte[] Data) ReadCommand(ReadOnlySpan<byte> body)
    {
        if (body.Length == 0 || body.Length < 1 + body[0]) throw new ZmtpException("A command is cut short.");
        return (Encoding.ASCII.GetString(body.Slice(1, body[0])), body[(1 + body[0])..].ToArray());
    }

    /// <summary>Data of the READY command.</summary>
    public static byte[] Ready(string socketType, ReadOnlySpan<byte> identity) =>
        [.. Property("Socket-Type", Encoding.ASCII.GetBytes(socketType)), .. Property("Identity", identity)];

    /// <summary>Socket type and identity that the data of a READY command name.</summary>
    public static (string SocketType, byte[] Identity) ReadReady(ReadOnlySpan<byte> data)
    {
        var (type, identity) = ("", Array.Empty<byte>());
        while (data.Length > 0)
        {
            var name = Take(ref data, Take(ref data, 1)[0]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(Take(ref data, 4));
            if (length > data.Length) throw new ZmtpException("A property is cut short.");
            var value = Take(ref data, (int)length);
            switch (Encoding.ASCII.GetString(name).ToUpperInvariant())
            {
                case "SOCKET-TYPE": type = Encoding.ASCII.GetString(value); break;
                case "IDENTITY": identity = value.ToArray(); break;
            }
        }

        return (type, identity);
    }

    private static byte[] Property(string name, ReadOnlySpan<byte> value)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
        return [(byte)name.Length, .. Encoding.ASCII.GetBytes(name), .. length, .. value];
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> data, int count)
    {
        if (data.Length < count) throw new ZmtpException("A property is cut short.");
        var taken = data[..count];
        data = data[count..];
        return taken;
    }
}
