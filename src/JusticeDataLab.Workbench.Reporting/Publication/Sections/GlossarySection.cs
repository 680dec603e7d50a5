using JusticeDataLab.Workbench.Reporting.Publication.Model;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>Words used in the report.</summary>
internal static class GlossarySection
{
    public static DocumentSection Build() => new(
        "glossary", "Glossary",
        new DefinitionListBlock(
        [
            new("Administrative data", "Records that public bodies keep to do their work: offences and sentences, programmes attended, employment and benefits."),
            new("Comparison group", "People like those in the treatment group who did not use the service, as far as is known, weighted to resemble them."),
            new("Confidence interval", "The range in which the true value is likely to lie. Of many intervals made in this way at 95% confidence, 95 in 100 hold the true value."),
            new("Effective sample size", "How many people of equal weight would tell as much as the weighted comparison group."),
            new("ESA", "Employment and Support Allowance, a benefit for people whose health limits their work."),
            new("FAQ", "The frequently asked questions of the Justice Data Lab, in which the Ministry of Justice describes its method."),
            new("Frequency", "The average number of proven reoffences per person, counting everyone in the group."),
            new("Index date", "The day on which the year of follow-up starts: release from custody, or the start of a community sentence."),
            new("Indictable only, either way, summary", "How an offence can be tried: only in the Crown Court, in either court, or only in a magistrates' court. Indictable-only offences are the most serious."),
            new("JSA", "Jobseeker\u2019s Allowance, a benefit for people who look for work."),
            new("OGRS3", "Offender Group Reconviction Scale, third version: the probability of a proven reoffence within one year, worked out from age, sex and criminal history."),
            new("p-value", "How often a difference at least as large as the one found would be seen by chance alone."),
            new("Percentage point", "The difference between two percentages: from 20% to 25% is 5 percentage points."),
            new("Propensity score", "How likely someone with certain characteristics is to be in the treatment group, from 0 to 1. Its log-odds is the same on a scale without ends."),
            new("Proven reoffence", "A recordable offence committed in the year of follow-up and proven by conviction, caution, reprimand or warning in that year or the six months after it."),
            new("Standardised difference", "The difference between the averages of two groups as a percentage of the standard deviation, so that different characteristics can be compared."),
            new("Statistically significant", "Unlikely to be due to chance alone: the confidence interval of the difference does not include 0."),
            new("Treatment group", "The people who used the service and could be analysed."),
        ]));
}
