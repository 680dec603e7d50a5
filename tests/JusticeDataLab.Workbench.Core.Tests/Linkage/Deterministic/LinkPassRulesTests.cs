using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Linkage;
using JusticeDataLab.Workbench.Core.Linkage.Deterministic;
using JusticeDataLab.Workbench.Core.Tests.AdministrativeData;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage.Deterministic;

public sealed class LinkPassRulesTests
{
    private static readonly LinkageIdentity Submitted =
        new("QUILL", "STEPHEN", Day.On("1985-03-12"), Sex.Male, "2001/0171310W", "065656/91H", "A1234BC");

    public static TheoryData<string, LinkPass?> Cases => new()
    {
        // surname, forename, born, sex, identifier shared → pass
        { "QUILL STEPHEN 1985-03-12 M pnc", LinkPass.PncId },
        { "OTHER NAME 1985-03-12 F pnc", LinkPass.PncId }, // the date of birth agrees
        { "QUILL NAME 1970-01-01 M pnc", LinkPass.PncId }, // the surname agrees
        { "STEPHEN QUILL 1970-01-01 M pnc", LinkPass.PncId }, // the names agree, swapped
        { "OTHER STEPHEN 1970-01-01 M prison", LinkPass.PrisonNumber },
        { "QUILL NAME 1970-01-01 M cro", LinkPass.Cro },
        { "OTHER NAME 1970-01-01 M pnc", LinkPass.IdentifierAlone },
        { "OTHER NAME 1970-01-01 M prison", LinkPass.IdentifierAlone },
        { "OTHER NAME 1970-01-01 M cro", LinkPass.IdentifierAlone },
        { "QUILL STEPHEN 1985-03-12 M", LinkPass.NameAndDateOfBirth },
        { "QUILL STEPHEN 1985-03-12 N", LinkPass.NameAndDateOfBirth }, // sex not known does not differ
        { "QUILL STEPHEN 1985-03-12 F", null },
        { "QUILL SIMEON 1985-03-12 M", LinkPass.Initial },
        { "STEPHEN QUILL 1985-03-12 M", LinkPass.SwappedNames },
        { "QUILL STEPHEN 1985-12-03 M", LinkPass.SwappedDayAndMonth },
        { "QUILL STEPHEN 1984-12-03 M", null }, // and the year must agree
        { "QUILL TSEPHEN 1985-03-12 M", LinkPass.OneCharacter }, // neighbours swapped
        { "QUIL STEPHEN 1985-03-12 M", LinkPass.OneCharacter },
        { "QUILL STEPHEN 1985-03-13 M", LinkPass.OneCharacter }, // one digit of the date
        { "QUILL STEPHEN 1985-03-21 M", null }, // two digits
        { "QUIL TSEPHEN 1985-03-12 M", null }, // two names wrong
        { "QUILL OTHER 1985-03-12 M", null },
        { "OTHER STEPHEN 1985-03-12 M", null },
        { "OTHER STEPHEN 1985-03-13 M", null },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void FirstPass_each_pass(string entry, LinkPass? expected) => Assert.Equal(expected, LinkPassRules.FirstPass(Submitted, Read(entry)));

    [Fact]
    public void FirstPass_forms_of_one_forename_with_other_initials() => Assert.Equal(
        LinkPass.Nickname,
        LinkPassRules.FirstPass(Submitted with { Forename = "ROBERT" }, Read("QUILL BOB 1985-03-12 M")));

    [Fact]
    public void FirstPass_missing_values_agree_with_nothing()
    {
        var nobody = new LinkageIdentity("", "", null, Sex.NotKnown, null, null, null);
        Assert.Null(LinkPassRules.FirstPass(nobody, nobody));
        Assert.Null(LinkPassRules.FirstPass(Submitted with { DateOfBirth = null }, Read("QUILL STEPHEN 1985-03-12 M")));
        Assert.Null(LinkPassRules.FirstPass(Submitted with { Forename = "" }, Read("QUILL STEPHEN 1985-03-12 M")));
        Assert.Equal(LinkPass.IdentifierAlone, LinkPassRules.FirstPass(nobody with { PncId = "2001/0171310W" }, nobody with { PncId = "2001/0171310W" }));
    }

    private static LinkageIdentity Read(string entry)
    {
        var parts = entry.Split(' ');
        var shared = parts.Length > 4 ? parts[4] : "";
        return new LinkageIdentity(
            parts[0],
            parts[1],
            Day.On(parts[2]),
            AdministrativeCodes.Sex.TryParse(parts[3], out var sex) ? sex : Sex.NotKnown,
            shared == "pnc" ? Submitted.PncId : null,
            shared == "cro" ? Submitted.Cro : null,
            shared == "prison" ? Submitted.PrisonNumber : null);
    }
}
