using System.Collections.Frozen;

namespace JusticeDataLab.Workbench.Data.Synthetic.Names;

/// <summary>Short and pet forms of forenames, as organisations write them down and people give them.</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, string[]> Forms = """
        Robert Rob Bob Bobby|William Bill Will Billy|Michael Mike Mick Mikey|Christopher Chris|Daniel Dan Danny|James Jim Jimmy Jamie
        Thomas Tom Tommy|Anthony Tony Ant|Andrew Andy Drew|Stephen Steve|Steven Steve|Richard Rick Dick Richie|Matthew Matt
        Joshua Josh|Samuel Sam Sammy|Benjamin Ben|Joseph Joe Joey|Nicholas Nick|Jonathan Jon Jonny|Alexander Alex Sandy
        David Dave Davey|Edward Ed Eddie Ted|Patrick Paddy Pat|Peter Pete|Kenneth Ken Kenny|Ronald Ron Ronnie|Raymond Ray
        Gregory Greg|Timothy Tim|Philip Phil|Phillip Phil|Terence Terry|Leonard Len Lenny|Lawrence Larry|Laurence Laurie
        Charles Charlie Chas|Henry Harry|Frederick Fred Freddie|Francis Frank|George Georgie|John Johnny Jack|Bradley Brad
        Nathan Nath|Nathaniel Nat|Cameron Cam|Zachary Zak|Dominic Dom|Geoffrey Geoff|Jeffrey Jeff|Gerald Gerry|Gerard Gerry
        Vincent Vince|Vincent Vinny|Stuart Stu|Mohammed Mo Mohammad|Muhammad Mo Mohammed|Mohammad Mo Muhammad|Abdul Ab
        Elizabeth Liz Beth Lizzie|Katherine Kate Kathy|Catherine Cath Kate|Margaret Maggie Peggy|Susan Sue Susie|Patricia Pat Trish
        Jennifer Jen Jenny|Rebecca Becky Bex|Victoria Vicky Tori|Samantha Sam Sammy|Deborah Debbie Deb|Jacqueline Jackie
        Christine Chris|Kimberley Kim|Natasha Tash|Stephanie Steph|Alexandra Alex|Charlotte Charlie Lottie|Danielle Dani
        Jessica Jess|Michelle Shell|Nicola Nicky|Pamela Pam|Barbara Barb|Sandra Sandy|Theresa Terri|Amanda Mandy|Abigail Abi
        Bethany Beth|Katie Kate|Kathleen Kath|Bridget Biddy|Josephine Jo|Joanne Jo|Rachel Rach|Melanie Mel|Melissa Mel
        Emmanuel Manny|Oluwaseun Seun|Babatunde Tunde|Olumide Olu|Krzysztof Kris|Tomasz Tomek|Grzegorz Greg
        Harpreet Harp|Gurpreet Guri|Manpreet Manny|Balwinder Bal|Sukhdev Sukh|Jaswinder Jas|Ravinder Ravi|Constantin Costel
        Alexandru Alex|Aleksandra Ola|Małgorzata Gosia|Katarzyna Kasia|Winston Win|Leroy Roy|Delroy Del|Abdullahi Abdi
        """.Split('|', '\n')
        .Select(entry => entry.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(entry => entry.Length > 1)
        .GroupBy(entry => entry[0], StringComparer.Ordinal)
        .ToFrozenDictionary(
            group => group.Key,
            group => group.SelectMany(entry => entry[1..]).Where(form => form != group.Key).Distinct().ToArray(),
            StringComparer.Ordinal);

    /// <summary>The forms of a forename, the commonest first; empty when there is none.</summary>
    public static IReadOnlyList<string> Of(string forename) => Forms.TryGetValue(forename, out var forms) ? forms : [];
}
