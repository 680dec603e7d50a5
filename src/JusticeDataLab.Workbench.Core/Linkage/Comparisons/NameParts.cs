using JusticeDataLab.Workbench.Core.Linkage.Register;

namespace JusticeDataLab.Workbench.Core.Linkage.Comparisons;

/// <summary>Compares a forename with a forename and a surname with a surname.</summary>
internal sealed class NameParts(NameTable names, NameFeatures[] features, NameSignature[] signatures, AliasForms forms)
{
    // Two names with at least this Jaro–Winkler similarity are near. Below it, common names begin to meet by chance.
    private const double SimilarSurnames = 0.88;
    private const double SimilarForenames = 0.86;

    // Names as near as these thresholds ask leave at most 35 letters in a hundred of each unmatched.
    private const int UnmatchedPercent = 35;

    private readonly NameSignature[] _signatures = signatures;

    public PartLevel Surnames(SubmittedPerson submitted, int surname)
    {
        var own = submitted.Surname;
        if (own.Id == surname) return surname == NameTable.Missing ? PartLevel.Missing : PartLevel.Exact;
        if (own.IsMissing || surname == NameTable.Missing) return PartLevel.Missing;
        if (surname == submitted.FirstHalf || surname == submitted.SecondHalf) return PartLevel.Half;
        if (own.Id > 0 && _signatures[surname].IsDoubleBarrelled && (own.Id == features[surname].FirstHalf || own.Id == features[surname].SecondHalf)) return PartLevel.Half;
        return Near(own, surname, SimilarSurnames);
    }

    public PartLevel Forenames(SubmittedPerson submitted, int forename, int middleName)
    {
        var own = submitted.Forename;
        if (own.Id == forename) return forename == NameTable.Missing ? PartLevel.Missing : PartLevel.Exact;
        if (own.IsMissing || forename == NameTable.Missing) return PartLevel.Missing;
        var text = names[forename];
        if (own.IsInitial || text.Length == 1) return own.Text[0] == text[0] ? PartLevel.Initial : PartLevel.Different;
        if (own.Id > 0 && own.Id == middleName) return PartLevel.MiddleName;
        if (submitted.MiddleName.Id > 0 && submitted.MiddleName.Id == forename) return PartLevel.MiddleName;
        if (AreForms(own, forename)) return PartLevel.Nickname;
        return Near(own, forename, SimilarForenames);
    }

    /// <summary>Whether two forenames are forms of one name: one is the beginning of the other, the list says so, or people on the register use both.</summary>
    public bool AreForms(NamePart own, int forename)
    {
        var text = names[forename];
        if (own.Text[0] == text[0] && IsBeginning(own.Text, text)) return true;
        var (mine, others) = (own.Features.Groups, features[forename].Groups);
        for (var i = 0; i < mine.Length; i++)
        {
            for (var j = 0; j < others.Length; j++)
            {
                if (mine[i] == others[j]) return true;
            }
        }

        return forms.Contains(own.Id, forename);
    }

    private static bool IsBeginning(string a, string b)
    {
        var (shorter, longer) = a.Length < b.Length ? (a, b) : (b, a);
        return shorter.Length >= 3 && longer.Length - shorter.Length >= 2 && longer.StartsWith(shorter, StringComparison.Ordinal);
    }

    public PartLevel Near(NamePart own, int name, double similar)
    {
        // Nearly all pairs end here, without a look at the names themselves.
        ref readonly var signature = ref _signatures[name];
        var unmatched = System.Numerics.BitOperations.PopCount(own.Signature.Letters ^ signature.Letters);
        if (unmatched > 2 && unmatched * 100 > UnmatchedPercent * (own.Text.Length + signature.Length)) return PartLevel.Different;
        var text = names[name];
        if (EditDistance.IsOne(own.Text, text)) return PartLevel.OneEdit;
        return JaroWinkler.Similarity(own.Text, text) >= similar ? PartLevel.Similar : PartLevel.Different;
    }
}
