using JusticeDataLab.Workbench.Data.Synthetic.Careers;
using JusticeDataLab.Workbench.Data.Synthetic.Cohorts;
using JusticeDataLab.Workbench.Data.Synthetic.Output;
using JusticeDataLab.Workbench.Data.Synthetic.Services;

namespace JusticeDataLab.Workbench.Data.Synthetic;

/// <summary>A block of people, ready to be written.</summary>
internal sealed class RegisterBlock(PersonRows rows)
{
    public PersonRows Rows { get; } = rows;

    public List<(int Service, CohortRow Row)> Cohort { get; } = [];

    /// <summary>Careers of people who take part in a service.</summary>
    public List<Career> Careers { get; } = [];

    /// <summary>How many of those who take part in any service have an index event of the kind that a service belongs to.</summary>
    public int Serving(SyntheticService service)
    {
        var model = new UptakeModel(service);
        return Careers.Count(career => career.Events.Exists(model.Serves));
    }
}
