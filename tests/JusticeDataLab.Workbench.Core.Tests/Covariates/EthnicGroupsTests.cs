using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Covariates;

namespace JusticeDataLab.Workbench.Core.Tests.Covariates;

public sealed class EthnicGroupsTests
{
    [Theory]
    [InlineData("White", "W1 W2 W3 W4 W5 W8 W9")]
    [InlineData("Black", "B1 B2 B9")]
    [InlineData("Asian", "A1 A2 A3 A4 A9 O1")] // O1 is the older code of Chinese
    [InlineData("Other", "M1 M2 M3 M9 O2 O9")]
    [InlineData("Unknown", "NS UN Z1 MERGE")]
    public void Of_every_code(string group, string codes) => Assert.All(codes.Split(' '), code => Assert.Equal(group, EthnicGroups.Of(code)));

    [Fact]
    public void Of_not_recorded_is_unknown() => Assert.Equal("Unknown", EthnicGroups.Of(null));

    [Fact]
    public void Of_the_code_list_has_no_code_that_is_not_tested_above() => Assert.Equal(26, AdministrativeCodes.Ethnicity.Count);
}
