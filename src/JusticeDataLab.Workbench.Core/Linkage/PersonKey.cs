namespace JusticeDataLab.Workbench.Core.Linkage;

/// <summary>
/// The pseudonym of a person within one request: a keyed hash of person_id. It is all that later steps know of who
/// someone is, and means nothing in another request.
/// </summary>
/// <param name="Value">64 hexadecimal digits.</param>
[TypeFormatterSource]
public readonly record struct PersonKey(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
