using JusticeDataLab.Workbench.Core.Covariates;
using JusticeDataLab.Workbench.Data.Runs;

namespace JusticeDataLab.Workbench.Data.Tests.Runs;

public sealed class CovariateDictionaryFileTests
{
    [Fact]
    public void Dictionary_that_is_shipped_is_the_one_the_code_measures()
    {
        var path = Repository.PathOf("docs", "method", "covariates.csv");
        var dictionary = RunTables.Covariates(CovariateDictionary.Standard);
        if (Environment.GetEnvironmentVariable("JDL_APPROVE") == "1") File.WriteAllText(path, dictionary);
        Assert.Equal(dictionary, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }
}
