namespace JusticeDataLab.Workbench.Data.Simulation;

/// <summary>A study cannot be done as asked; the message says why and what to change.</summary>
public sealed class SimulationException : Exception
{
    /// <summary>Makes the exception.</summary>
    public SimulationException()
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Why, and what to change.</param>
    public SimulationException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">Why, and what to change.</param>
    /// <param name="innerException">The cause.</param>
    public SimulationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
