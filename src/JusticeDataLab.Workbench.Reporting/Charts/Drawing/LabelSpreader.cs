namespace JusticeDataLab.Workbench.Reporting.Charts.Drawing;

/// <summary>Moves labels that stand on one line apart, each as near to where it belongs as the others allow.</summary>
internal static class LabelSpreader
{
    /// <summary>Centres of labels, in the order given, between two limits with a gap between neighbours.</summary>
    /// <param name="centres">Where each label belongs.</param>
    /// <param name="widths">Widths of the labels.</param>
    /// <param name="low">Left limit.</param>
    /// <param name="high">Right limit. Labels wider together than the limits allow start at the left one.</param>
    /// <param name="gap">Least gap between neighbours.</param>
    public static double[] Spread(IReadOnlyList<double> centres, IReadOnlyList<double> widths, double low, double high, double gap)
    {
        var order = Enumerable.Range(0, centres.Count).OrderBy(i => centres[i]).ThenBy(i => i).ToArray();
        var left = new double[centres.Count];
        // Pushed right from the left limit, then back left from the right one, then right again if the left gave way.
        var edge = low;
        foreach (var i in order) edge = (left[i] = Math.Max(edge, centres[i] - (widths[i] / 2))) + widths[i] + gap;
        edge = high;
        foreach (var i in order.Reverse()) edge = (left[i] = Math.Min(left[i], edge - widths[i])) - gap;
        edge = low;
        foreach (var i in order) edge = (left[i] = Math.Max(edge, left[i])) + widths[i] + gap;
        return [.. left.Select((x, i) => x + (widths[i] / 2))];
    }
}
