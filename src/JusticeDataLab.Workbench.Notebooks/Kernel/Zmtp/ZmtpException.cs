namespace JusticeDataLab.Workbench.Notebooks.Kernel.Zmtp;

/// <summary>A peer does not speak the protocol. Its connection is closed; others are not affected.</summary>
/// <param name="message">What it did.</param>
internal sealed class ZmtpException(string message) : Exception(message);
