namespace JusticeDataLab.Workbench.Core.Pipeline;

/// <summary>
/// Results of steps by what they depend on, shared by the variants of one analysis: changing a caliper fits no model
/// again.
/// </summary>
internal sealed class StepCache
{
    private readonly Dictionary<string, object> _results = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    public T Get<T>(string key, Func<T> compute)
        where T : class
    {
        lock (_lock)
        {
            if (_results.TryGetValue(key, out var known)) return (T)known;
            var result = compute();
            _results.Add(key, result);
            return result;
        }
    }
}
