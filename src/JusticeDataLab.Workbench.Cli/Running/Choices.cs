using JusticeDataLab.Workbench.Core.Requests;

namespace JusticeDataLab.Workbench.Cli.Running;

/// <summary>The words an option takes and what they mean.</summary>
internal sealed class Choices<T>(string option, params (string Word, T Value)[] choices)
{
    /// <summary>The words as help shows them, for example <c>sd|raw</c>.</summary>
    public string Help => string.Join('|', choices.Select(choice => choice.Word));

    public T Parse(string text)
    {
        foreach (var (word, value) in choices)
        {
            if (word == text) return value;
        }

        var words = choices.Select(choice => choice.Word).ToArray();
        var near = NearestName.Of(text, words) is { } nearest ? $" Did you mean {nearest}?" : "";
        throw new UsageException($"{option} must be {string.Join(", ", words[..^1])} or {words[^1]}, not '{text}'.{near}");
    }
}
