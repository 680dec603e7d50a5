namespace JusticeDataLab.Workbench.Core.Provenance;

/// <summary>Where a rule or a number comes from. The report prints it beside every setting.</summary>
public enum RuleSource
{
    /// <summary>The workbench's own choice. Never attributed to the Ministry of Justice.</summary>
    WorkbenchDefault,

    /// <summary>The Justice Data Lab's frequently asked questions.</summary>
    JusticeDataLabFaq,

    /// <summary>Another publication or open code of the Ministry of Justice.</summary>
    PublishedByMinistryOfJustice,

    /// <summary>Textbook, or the convention of the field's usual software.</summary>
    StandardPractice,

    /// <summary>Set for this request, away from the default.</summary>
    SetForThisRequest,
}
