using JusticeDataLab.Workbench.Data.Synthetic.Careers;

namespace JusticeDataLab.Workbench.Data.Synthetic.Spells;

/// <summary>Takes time in custody out of employment and benefit spells.</summary>
internal static class CustodyCut
{
    /// <summary>The spells that remain, in order of their first day. Spells and custody are each without overlap.</summary>
    public static IEnumerable<Spell> Apply(IReadOnlyList<Spell> spells, IReadOnlyList<Disposal> disposals)
    {
        foreach (var spell in spells)
        {
            var start = spell.Start;
            var open = true;
            foreach (var disposal in disposals)
            {
                if (disposal.CustodyStart == 0 || disposal.Release <= start) continue;
                if (spell.End != 0 && disposal.CustodyStart > spell.End) break;
                // A job lost by going to custody is not waiting on release: the rest of the spell is gone.
                if (disposal.CustodyStart > start) yield return spell with { Start = start, End = disposal.CustodyStart - 1 };
                open = false;
                break;
            }

            if (open) yield return spell with { Start = start };
        }
    }
}
