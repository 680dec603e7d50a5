namespace JusticeDataLab.Workbench.Data.Synthetic.Names;

/// <summary>How surnames are formed and handed on.</summary>
internal enum NameStyle
{
    /// <summary>Forename, middle names, family name.</summary>
    Western,

    /// <summary>Muslim names of South Asia: men often bear Mohammed first and a personal name after it; women a title such as Begum.</summary>
    Muslim,

    /// <summary>Sikh names: Singh or Kaur stands as the surname or in the middle.</summary>
    Sikh,

    /// <summary>Polish names: surnames in -ski have a feminine form.</summary>
    Polish,

    /// <summary>No middle names.</summary>
    Plain,
}
