using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Core.Requests;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Reporting.Publication.Sections;

/// <summary>The method, with every setting and where it comes from.</summary>
internal static class MethodSection
{
    private static readonly (string Section, string Title)[] Titles =
    [
        ("", "Settings of the whole analysis"),
        ("submission", "Settings for checking the submission"),
        ("linkage", "Settings for finding people in administrative data"),
        ("index", "Settings for finding the index sentence"),
        ("eligibility", "Settings for who can be analysed"),
        ("covariates", "Settings for the characteristics compared"),
        ("propensity", "Settings of the model of who takes part"),
        ("matching", "Settings for forming the comparison group"),
        ("balance", "Settings for judging how alike the groups are"),
        ("inference", "Settings of tests and intervals"),
        ("conclusions", "Settings for which results are shown"),
        ("disclosure", "Settings for small numbers"),
    ];

    public static DocumentSection Build(PublicationContext context)
    {
        var snapshot = context.Results.Snapshot;
        return new DocumentSection(
            "method", "Method",
            [
                new ListBlock(Steps(context)),
                new DefinitionListBlock(
                [
                    new("Administrative data extracted", PublicationContext.Date(snapshot.ExtractDate)),
                    new("Index dates that can be followed up", $"{PublicationContext.Date(snapshot.IndexFrom)} to {PublicationContext.Date(snapshot.IndexTo)}"),
                    new("Convictions and cautions complete up to", PublicationContext.Date(snapshot.ConvictionsCompleteTo)),
                ]),
            ],
            [
                new DocumentSection(
                    "settings", "Settings and where they come from",
                    [
                        new ParagraphBlock("Every number and choice that governs the analysis is listed. \u201cWorkbench default\u201d marks a choice of the authors of the software, not of the Ministry of Justice."),
                        .. Tables(context),
                    ],
                    []),
            ]);
    }

    private static List<string> Steps(PublicationContext context)
    {
        var start = context.Request.Delivery switch
        {
            DeliverySetting.Community => "the start of the community sentence",
            DeliverySetting.Both => "release from custody, or the start of the community sentence",
            _ => "release from custody",
        };
        return
        [
            "The people submitted were found in administrative data by their identifiers, names, dates of birth and sex.",
            $"For each of them the sentence was found that the service belongs to. Its index date is {start}, and the year of follow-up starts there.",
            "Everyone else with a sentence of the same kind in the same period forms the comparison pool. Nobody who may be among the people submitted is in it.",
            "A logistic regression on characteristics recorded before the index date gives everyone a propensity score: how likely someone like them is to be in the treatment group.",
            MatchingWords.Of(context.Request.Settings.Matching),
            "A proven reoffence is a recordable offence committed within one year of the index date and proven by conviction, caution, reprimand or warning within that year or the six months after it.",
            $"The groups are compared with a two-sided t-test that takes account of the weights. A difference is statistically significant when its {context.Level} confidence interval does not include 0.",
        ];
    }

    private static IEnumerable<Block> Tables(PublicationContext context)
    {
        var entries = SettingsCatalogue.Describe(context.Request.Settings);
        var known = Titles.Select(title => title.Section).ToList();
        var sections = entries.Select(entry => entry.Section).Distinct(StringComparer.Ordinal)
            .OrderBy(section => known.IndexOf(section) is var place and >= 0 ? place : known.Count);
        foreach (var section in sections)
        {
            var title = Titles.FirstOrDefault(entry => entry.Section == section).Title ?? $"Settings: {section}";
            yield return context.Numbering.Table(
                title,
                ["Setting", "Value", "Where it comes from"],
                [.. entries.Where(entry => entry.Section == section).Select(entry => (IReadOnlyList<TableCell>)
                    [Cells.Text(entry.Label), Cells.Text(SettingWords.Value(entry, entry.Value)), Cells.Text(SettingWords.Provenance(entry))])],
                section == "matching" ? ["Some of these settings are used by one matching method only."] : []);
        }
    }
}
