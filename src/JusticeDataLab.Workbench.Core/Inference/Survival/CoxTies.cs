namespace JusticeDataLab.Workbench.Core.Inference.Survival;

/// <summary>What the likelihood of a Cox model does with events of the same time.</summary>
public enum CoxTies
{
    /// <summary>Efron 1977: they left the people at risk one after another. R's default.</summary>
    Efron,

    /// <summary>Breslow 1974: all were at risk throughout. The default of Stata and SAS.</summary>
    Breslow,
}
