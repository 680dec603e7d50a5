namespace JusticeDataLab.Workbench.Core.Matching;

/// <summary>The matching cannot be done as asked, or its result breaks a rule that must always hold.</summary>
public sealed class MatchingException : Exception
{
    /// <summary>With a message.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public MatchingException(string message)
        : base(message)
    {
    }
}
