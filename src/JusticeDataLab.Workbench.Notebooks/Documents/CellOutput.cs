namespace JusticeDataLab.Workbench.Notebooks.Documents;

/// <summary>Something an execution of a cell showed. One of the four kinds the notebook format knows.</summary>
public abstract record CellOutput
{
    private protected CellOutput()
    {
    }
}
