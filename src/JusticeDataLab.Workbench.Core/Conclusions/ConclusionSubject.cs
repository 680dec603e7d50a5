namespace JusticeDataLab.Workbench.Core.Conclusions;

/// <summary>What the words of the conclusions are about.</summary>
/// <param name="Organisation">Name of the organisation.</param>
/// <param name="Service">Name of the service.</param>
/// <param name="Group">What the people are called; men or women when all are of one sex.</param>
/// <param name="AllReleasedFromCustody">Whether everyone's year began with a release from custody: only then "after release" is said.</param>
/// <param name="NotAnalysed">People submitted who were not analysed.</param>
[TypeFormatterSource]
public sealed record ConclusionSubject(string Organisation, string Service, GroupWord Group, bool AllReleasedFromCustody, int NotAnalysed)
{
    /// <summary>People, men or women.</summary>
    public string Plural => Group switch { GroupWord.Men => "men", GroupWord.Women => "women", _ => "people" };

    /// <summary>Person, man or woman.</summary>
    public string Singular => Group switch { GroupWord.Men => "man", GroupWord.Women => "woman", _ => "person" };

    /// <summary><c>within one year after release</c> for people released from custody, else <c>within one year</c>.</summary>
    public string WithinOneYear => AllReleasedFromCustody ? "within one year after release" : "within one year";
}
