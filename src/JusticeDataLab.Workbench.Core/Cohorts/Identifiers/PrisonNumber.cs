namespace JusticeDataLab.Workbench.Core.Cohorts.Identifiers;

/// <summary>
/// A prison number: a letter, four digits, two letters, for example <c>A1234BC</c>. It has no check letter. Personal: it
/// stays inside cohorts and linking.
/// </summary>
[TypeFormatterSource]
public readonly record struct PrisonNumber
{
    private readonly string? _text;

    private PrisonNumber(string text) => _text = text;

    /// <summary>Reads a prison number.</summary>
    /// <param name="text">As written; case and spaces do not matter.</param>
    /// <param name="number">The number; default when it cannot be read.</param>
    public static bool TryParse(string? text, out PrisonNumber number)
    {
        number = default;
        var written = IdentifierText.Compact(text);
        if (written.Length != 7 || !IdentifierText.AreDigits(written[1..5])) return false;
        if (!IdentifierText.IsLetter(written[0]) || !IdentifierText.IsLetter(written[5]) || !IdentifierText.IsLetter(written[6])) return false;

        number = new PrisonNumber(written);
        return true;
    }

    /// <summary>Canonical form: capital letters, no spaces; empty for the default value.</summary>
    public override string ToString() => _text ?? "";
}
