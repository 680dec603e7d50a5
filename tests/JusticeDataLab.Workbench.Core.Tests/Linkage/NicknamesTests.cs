using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Linkage;

namespace JusticeDataLab.Workbench.Core.Tests.Linkage;

public sealed class NicknamesTests
{
    private static readonly IReadOnlyList<string>[] Groups = [.. Enumerable.Range(0, Nicknames.GroupCount).Select(Nicknames.FormsOf)];

    [Theory]
    [InlineData("ROBERT", "BOB", true)]
    [InlineData("BOB", "BOBBY", true)] // two forms of Robert
    [InlineData("ALEXANDER", "ALEX", true)]
    [InlineData("ALEXANDRA", "ALEX", true)] // a form may belong to two names
    [InlineData("ALEXANDER", "ALEXANDRA", false)] // which does not make the names one
    [InlineData("ROBERT", "WILLIAM", false)]
    [InlineData("JOHN", "JAMES", false)]
    [InlineData("EMMA", "EMILY", false)] // two names with a common form
    [InlineData("MARGARET", "PEGGY", true)]
    [InlineData("MARY", "POLLY", true)]
    [InlineData("WILHELMINA", "MINA", true)]
    [InlineData("MOHAMMED", "MUHAMMAD", true)] // spellings
    [InlineData("HARPREET", "HARRY", true)]
    [InlineData("KATARZYNA", "KASIA", true)]
    [InlineData("PADRAIG", "PADDY", true)]
    [InlineData("ZEPHYR", "ZEPHYR", false)] // not in the list
    [InlineData("", "", false)]
    public void AreForms_both_ways(string a, string b, bool expected)
    {
        Assert.Equal(expected, Nicknames.AreForms(a, b));
        Assert.Equal(expected, Nicknames.AreForms(b, a));
    }

    [Fact]
    public void GroupsOf_gives_the_groups_that_hold_a_form()
    {
        Assert.Empty(Nicknames.GroupsOf("ZEPHYR"));
        var groups = Nicknames.GroupsOf("ALEX");
        Assert.Equal(groups.Order().Distinct(), groups);
        Assert.Equal(Enumerable.Range(0, Groups.Length).Where(group => Groups[group].Contains("ALEX")), groups);
        Assert.Contains(groups, group => Nicknames.FormsOf(group)[0] == "ALEXANDER");
        Assert.Contains(groups, group => Nicknames.FormsOf(group)[0] == "ALEXANDRA");
    }

    [Fact]
    public void AreForms_says_that_a_group_is_shared()
    {
        string[] some = [.. Groups.Where((_, group) => group % 40 == 0).SelectMany(forms => forms)];
        foreach (var a in some)
        {
            foreach (var b in some) Assert.Equal(Nicknames.GroupsOf(a).Intersect(Nicknames.GroupsOf(b)).Any(), Nicknames.AreForms(a, b));
        }
    }

    [Fact]
    public void Forms_are_cleaned_names_of_two_letters_or_more() => Assert.All(
        Groups.SelectMany(forms => forms),
        form => Assert.True(form.Length >= 2 && form.All(char.IsAsciiLetterUpper) && TextFolding.CleanName(form) == form, form));

    [Fact]
    public void Groups_hold_two_forms_or_more_once_each()
    {
        Assert.All(Groups, forms => Assert.True(forms.Count >= 2 && forms.Distinct().Count() == forms.Count, forms[0]));
        var names = Groups.Select(forms => forms[0]).ToArray();
        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), names);
    }
}
