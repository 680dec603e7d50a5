namespace JusticeDataLab.Workbench.Data.Synthetic;

/// <summary>The settings of a synthetic register cannot be met; the message says which and what to change.</summary>
public sealed class SyntheticRegisterException : Exception
{
    /// <summary>Makes the exception.</summary>
    public SyntheticRegisterException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which setting, its value, and what to change.</param>
    public SyntheticRegisterException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Which setting, its value, and what to change.</param>
    /// <param name="innerException">The cause.</param>
    public SyntheticRegisterException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
