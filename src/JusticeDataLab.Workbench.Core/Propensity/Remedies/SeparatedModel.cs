namespace JusticeDataLab.Workbench.Core.Propensity.Remedies;

/// <summary>Fits a separated model again with the remedy that the settings ask for.</summary>
internal static class SeparatedModel
{
    /// <summary>The model with the remedy, which names every term it was used on.</summary>
    /// <param name="design">The design.</param>
    /// <param name="treated">Who was treated.</param>
    /// <param name="model">The separated model.</param>
    /// <param name="fit">Fits a design plainly.</param>
    /// <exception cref="ArgumentException">Firth's penalised likelihood is asked for under the probit link.</exception>
    public static PropensityModel Mend(DesignMatrix design, bool[] treated, PropensityModel model, Func<DesignMatrix, PropensityModel> fit)
    {
        var remedy = model.Settings.Separation;
        var applied = new List<AppliedRemedy>();
        if (remedy == SeparationRemedy.Firth)
        {
            applied.AddRange(model.SeparatedTerms.Select(term => new AppliedRemedy(term, remedy)));
            model = FirthRegression.Fit(design, treated, model.Settings, model);
        }

        var columns = design.Columns.ToList();
        while (remedy is SeparationRemedy.Drop or SeparationRemedy.Merge && model.Separation != SeparationKind.None)
        {
            foreach (var term in model.SeparatedTerms)
            {
                if (columns.Find(column => column.Name == term) is not { } separated) continue; // gone with its covariate
                applied.Add(new AppliedRemedy(term, remedy));
                columns.RemoveAll(column => remedy == SeparationRemedy.Merge ? column.Name == term : column.Variable == separated.Variable);
            }

            model = fit(new DesignMatrix(design.Rows, columns));
        }

        return model with { Remedies = applied, Warnings = [.. model.Warnings, Words(remedy, applied)] };
    }

    private static string Words(SeparationRemedy remedy, List<AppliedRemedy> applied)
    {
        var terms = string.Join(", ", applied.Select(used => used.Term));
        return remedy switch
        {
            SeparationRemedy.Drop => $"Left out of the model, with all levels of their covariates, because they separate the groups: {terms}.",
            SeparationRemedy.Merge => $"Counted with the reference level, or left out where there is none, because they separate the groups: {terms}.",
            _ => $"Fitted by Firth's penalised likelihood, because these separate the groups: {terms}.",
        };
    }
}
