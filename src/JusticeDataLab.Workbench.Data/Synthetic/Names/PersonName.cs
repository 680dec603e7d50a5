namespace JusticeDataLab.Workbench.Data.Synthetic.Names;

/// <summary>A full name. An empty part means that there is none.</summary>
internal readonly record struct PersonName(string Forename, string MiddleNames, string Surname);
