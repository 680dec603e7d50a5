using JusticeDataLab.Workbench.Core.Pipeline;
using JusticeDataLab.Workbench.Reporting.Publication.Model;
using JusticeDataLab.Workbench.Reporting.Publication.Sections;
using JusticeDataLab.Workbench.Reporting.Publication.Words;

namespace JusticeDataLab.Workbench.Reporting.Publication;

/// <summary>Builds the publication of an analysis: words, tables and figures in the order of the page. It computes no statistics.</summary>
public static class PublicationBuilder
{
    /// <summary>Builds the document. Equal results give an equal document, whatever the machine's language.</summary>
    /// <param name="results">The results of every step.</param>
    /// <exception cref="ArgumentException">Accredited status without the month of the review, or too few people to publish.</exception>
    public static PublicationDocument Build(AnalysisResults results)
    {
        ArgumentNullException.ThrowIfNull(results);
        if (!results.Request.Settings.Disclosure.AllowsGroup(results.Matched.TreatedMatched))
            throw new ArgumentException("Too few people could be analysed for anything to be published: see the setting of the smallest group.", nameof(results));
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
            Details =
            [
                new("Status", status),
                new("Released", details.ReleaseDate is { } day ? PublicationContext.Date(day) : "Not yet released"),
                new("Next release", ContactSection.Next(details)),
                new("Coverage", "England and Wales"),
                new("Contact", ContactSection.Contact(details)),
            ],
            Notices = StatusWords.Notices(details, results.Snapshot.Synthetic),
            Sections = context.Numbering.Finish(sections),
            RunId = results.RunId,
            MadeBy = $"{results.Tool.Name} {results.Tool.Version}",
        };
    }
}
