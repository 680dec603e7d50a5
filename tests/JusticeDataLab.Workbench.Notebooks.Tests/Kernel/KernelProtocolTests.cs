using System.Text;
using JusticeDataLab.Workbench.Notebooks.Kernel.Messages;
using JusticeDataLab.Workbench.Notebooks.Kernel.Zmtp;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Kernel;

/// <summary>What does not speak the protocol, or is not signed, reaches nothing.</summary>
[Collection(EngineCollection.Name)]
public class KernelProtocolTests
{
    private static readonly byte[] Header = """{"msg_type":"execute_request","session":"s","msg_id":"1"}"""u8.ToArray();

    [Fact]
    public async Task Messages_with_a_wrong_signature_or_form_are_dropped_and_counted()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();
        var tcp = await KernelClient.TcpAsync(kernel.Connection, kernel.Connection.ShellPort);
        using var forger = await ZmtpConnection.OpenAsync(tcp.GetStream(), "DEALER", default, default);
        var code = "{\"code\":\"throw null;\"}"u8.ToArray();

        await forger.SendAsync(["<IDS|MSG>"u8.ToArray(), Encoding.ASCII.GetBytes(new string('0', 64)), Header, "{}"u8.ToArray(), "{}"u8.ToArray(), code], default);
        await forger.SendAsync(["<IDS|MSG>"u8.ToArray(), [], Header, "{}"u8.ToArray(), "{}"u8.ToArray(), code], default);
        await forger.SendAsync(["nonsense"u8.ToArray()], default);
        await WaitAsync(() => kernel.Server.Refused == 3);

        Assert.Equal(0, (int?)client.Execute("", null).Reply["execution_count"]);
        Assert.Equal("2", client.Value("1 + 1"));
    }

    public static TheoryData<string> Junk => ["474554202f20485454502f312e310d0a0d0a" + new string('0', 120), "ff00000000000000017f0300" + "504c41494e" + new string('0', 94), "ff00000000000000017f0300" + "4e554c4c" + new string('0', 96) + "02ffffffffffffffff", "ff00000000000000017f0300" + "4e554c4c" + new string('0', 96) + "80ff"];

    [Theory]
    [MemberData(nameof(Junk))]
    public async Task A_connection_that_breaks_the_protocol_is_closed_and_harms_nobody(string junk)
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();
        int[] ports = [kernel.Connection.ShellPort, kernel.Connection.ControlPort, kernel.Connection.IoPubPort, kernel.Connection.StdinPort, kernel.Connection.HeartbeatPort];
        foreach (var port in ports)
        {
            using var tcp = await KernelClient.TcpAsync(kernel.Connection, port);
            await tcp.GetStream().WriteAsync(Convert.FromHexString(junk));
            var buffer = new byte[1024];
            while (await tcp.GetStream().ReadAsync(buffer) > 0)
            {
            }
        }

        await WaitAsync(() => kernel.Server.Refused == ports.Length);
        Assert.Equal("2", client.Value("1 + 1"));
    }

    [Fact]
    public async Task The_heartbeat_answers_while_a_cell_runs()
    {
        await using var kernel = RunningKernel.Start();
        await using var client = await kernel.ConnectAsync();
        var id = client.Begin("while (true) { }");
        var tcp = await KernelClient.TcpAsync(kernel.Connection, kernel.Connection.HeartbeatPort);
        using var heart = await ZmtpConnection.OpenAsync(tcp.GetStream(), "REQ", default, default);

        await heart.SendAsync([[], "ping"u8.ToArray()], default);

        var beat = await heart.ReceiveAsync(default).WaitAsync(TimeSpan.FromSeconds(10));
        Assert.Equal("ping", Encoding.ASCII.GetString(beat![1]));
        client.Ask("interrupt_request", [], urgent: true);
        client.Reply(id);
    }

    [Fact]
    public async Task A_taken_port_is_said_in_one_line()
    {
        await using var kernel = RunningKernel.Start();
        var fault = Assert.Throws<ConnectionFileException>(() => new JusticeDataLab.Workbench.Notebooks.Kernel.KernelServer(kernel.Connection, ".", TimeProvider.System));
        Assert.Contains($"port {kernel.Connection.ShellPort}", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "not a Jupyter connection file")]
    [InlineData("""{"transport":"tcp","ip":"127.0.0.1","key":"k"}""", "five ports")]
    [InlineData("""{"transport":"ipc","ip":"x"}""", "tcp")]
    [InlineData("""{"transport":"tcp","key":"k","signature_scheme":"hmac-md5"}""", "hmac-sha256")]
    public void A_connection_file_that_cannot_be_used_is_refused(string content, string says)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "connection.json");
        File.WriteAllText(path, content);
        Assert.Contains(says, Assert.Throws<ConnectionFileException>(() => ConnectionFile.Read(path)).Message, StringComparison.Ordinal);
        Assert.Contains("jdl kernel install", Assert.Throws<ConnectionFileException>(() => ConnectionFile.Read(path + "x")).Message, StringComparison.Ordinal);
    }

    private static async Task WaitAsync(Func<bool> condition)
    {
        for (var attempt = 0; attempt < 200 && !condition(); attempt++) await Task.Delay(50);
        Assert.True(condition());
    }
}
