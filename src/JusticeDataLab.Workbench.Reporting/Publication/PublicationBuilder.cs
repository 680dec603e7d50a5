using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Core.Provenance;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Sections;
using JusticeDataLab.Workbench.Reporting.Publication.Withholding;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Reporting.Publication;

/// <summary>Builds the publication of an analysis: words, tables and figures in the order of the page. It computes no statistics.</summary>
public static class PublicationBuilder
{
    /// <summary>Builds the document. Equal results give an equal document, whatever the machine's language.</summary>
    /// <param name="results">The results of every step.</param>
    /// <exception cref="AnalysisStoppedException">So few people reoffended, or did not, that a rate would tell how many.</exception>
    /// <exception cref="ArgumentException">Accredited status without the month of the review, or too few people to publish.</exception>
    public static PublicationDocument Build(AnalysisResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        if (!results.Request.Settings.Disclosure.AllowsGroup(results.Matched.TreatedMatched))
            throw new ArgumentException("Too few people could be analysed for anything to be published: see the setting of the smallest group.", nameof(results));
        if (TellsFew(results))
        {
            throw new AnalysisStoppedException(
                AnalysisStep.CompareOutcomes,
                $"Fewer than {results.Request.Settings.Disclosure.MinimumCell} people of a group reoffended, or fewer did not: the rate would tell how many, so nothing may be published.",
                ["Cover several years or several sites of the same service, so that more people can be analysed."]);
        }

        var context = new PublicationContext(results);
        var details = context.Request.Publication;
        var status = StatusWords.Label(details);
        IReadOnlyList<DocumentSection> sections =
        [
            HeadlineSection.Build(context),
            ServiceSection.Build(context),
            MeasurementsSection.Build(context),
            EstimatesSection.Build(context),
            ClaimsSection.Build(context),
            ResultsSection.Build(context),
            ProfileSection.Build(context),
            .. results.Assessments.Count > 0 ? [RisksAndNeedsSection.Build(context)] : Array.Empty<DocumentSection>(),
            BalanceSection.Build(context),
            AttritionSection.Build(context),
            QualitySection.Build(context),
            MethodSection.Build(context),
            GlossarySection.Build(),
            ContactSection.Build(context),
        ];
        return new PublicationDocument
        {
            Title = $"Reoffending after taking part in {context.Request.Service.Name}",
            Subtitle = $"Justice Data Lab analysis for {context.Request.Organisation}",
            StatusLabel = status,
            Publisher = PublicationContext.Publisher,
            Source = context.Source,
            Details =
            [
                new("Status", status),
                new("Released", ContactSection.Released(details)),
                new("Next release", ContactSection.Next(details)),
                new("Coverage", "England and Wales"),
                new("Contact", ContactSection.Contact(details)),
            ],
            Notices = StatusWords.Notices(details, results.Snapshot.Synthetic),
            Sections = context.Numbering.Finish(sections),
            Provenance = new PublicationProvenance(
                details, ContactSection.Next(details), results.Snapshot.Synthetic, results.Tool, results.Inputs, SettingsCatalogue.Describe(results.Request.Settings), context.Disclosure),
            RunId = results.RunId,
            MadeBy = $"{results.Tool.Name} {results.Tool.Version}",
        };
    }

    // A rate and the number of people together are a count.
    private static bool TellsFew(AnalysisResults results)
    {
        var settings = results.Request.Settings.Disclosure;
        return PeopleCount.Of(results.Main).TellsOutcome(settings) || PeopleCount.OfComparison(results.Main).TellsOutcome(settings);
    }
}
