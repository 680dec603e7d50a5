using System.Net;

namespace JusticeDataLab.Workbench.Notebooks.Kernel.Zmtp;

/// <summary>A REP that answers every message with itself: the heartbeat of a kernel.</summary>
internal sealed class EchoSocket(IPEndPoint endpoint) : ZmtpSocket(endpoint, "REP", "REQ", "DEALER")
{
    protected override void Received(ZmtpPeer peer, byte[][] frames) => peer.Send(frames);
}
