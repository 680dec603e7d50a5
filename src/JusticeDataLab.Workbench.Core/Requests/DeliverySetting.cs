namespace JusticeDataLab.Workbench.Core.Requests;

/// <summary>Where a service works with people, which decides the sentence it belongs to.</summary>
public enum DeliverySetting
{
    /// <summary>In custody: the year starts at the release from the custody in which the service began. Code <c>custody</c>.</summary>
    Custody,

    /// <summary>In the community, under an order: the year starts at the start of the order. Code <c>community</c>.</summary>
    Community,

    /// <summary>After release: the year starts at the release before the service began. Code <c>after_release</c>.</summary>
    AfterRelease,

    /// <summary>
    /// In custody and in the community: the year starts at the release or the start of the order, whichever sentence the
    /// service belongs to by the rules of the three others. Code <c>both</c>.
    /// </summary>
    Both,
}
