using System.Net;
using System.Net.Sockets;
using JusticeDataLab.Workbench.Notebooks.Kernel.Zmtp;

namespace JusticeDataLab.Workbench.Notebooks.Tests.Kernel.Zmtp;

public class PublisherSocketTests
{
    [Fact]
    public async Task Topics_are_beginnings_and_can_be_cancelled()
    {
        await using var publisher = new PublisherSocket(new IPEndPoint(IPAddress.Loopback, 0));
        using var subscriber = await ConnectAsync(publisher, "SUB");
        await subscriber.SendAsync([[1, .. "ab"u8]], default);
        await WaitAsync(() => publisher.Subscriptions == 1);

        publisher.Send(["xy"u8.ToArray()]);
        publisher.Send(["abc"u8.ToArray(), "body"u8.ToArray()]);
        Assert.Equal(["abc"u8.ToArray(), "body"u8.ToArray()], await subscriber.ReceiveAsync(default));

        await subscriber.SendAsync([[0, .. "ab"u8]], default);
        await WaitAsync(() => publisher.Subscriptions == 0);
        await subscriber.SendAsync([[1]], default);
        await WaitAsync(() => publisher.Subscriptions == 1);
        publisher.Send([[], new byte[300_000]]);
        Assert.Equal(300_000, (await subscriber.ReceiveAsync(default))![1].Length);
    }

    [Fact]
    public async Task A_peer_of_the_wrong_kind_is_refused()
    {
        await using var publisher = new PublisherSocket(new IPEndPoint(IPAddress.Loopback, 0));
        using var wrong = await ConnectAsync(publisher, "DEALER");
        await WaitAsync(() => publisher.Refused == 1);
        Assert.Null(await Record.ExceptionAsync(async () => Assert.Null(await wrong.ReceiveAsync(default))));
    }

    [Fact]
    public async Task A_subscriber_that_does_not_read_is_let_go()
    {
        await using var publisher = new PublisherSocket(new IPEndPoint(IPAddress.Loopback, 0));
        using var deaf = await ConnectAsync(publisher, "SUB");
        await deaf.SendAsync([[1]], default);
        await WaitAsync(() => publisher.Subscriptions == 1);

        var piece = new byte[16 * 1024 * 1024];
        for (var sent = 0L; sent < 2 * PublisherSocket.Room && publisher.Subscriptions > 0; sent += piece.Length) publisher.Send([piece]);
        await WaitAsync(() => publisher.Subscriptions == 0);
    }

    private static async Task<ZmtpConnection> ConnectAsync(ZmtpSocket socket, string kind)
    {
        var tcp = new TcpClient();
        await tcp.ConnectAsync(IPAddress.Loopback, socket.Port);
        return await ZmtpConnection.OpenAsync(tcp.GetStream(), kind, default, default);
    }

    private static async Task WaitAsync(Func<bool> condition)
    {
        for (var attempt = 0; attempt < 400 && !condition(); attempt++) await Task.Delay(50);
        Assert.True(condition());
    }
}
