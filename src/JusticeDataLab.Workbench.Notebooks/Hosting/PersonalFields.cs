using System.Collections;

namespace JusticeDataLab.Workbench.Notebooks.Hosting;

/// <summary>Names of fields that identify a person. A notebook's outputs are kept, so such fields are not shown by default.</summary>
internal static class PersonalFields
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Surname", "Forename", "Forenames", "FirstName", "LastName", "MiddleName", "MiddleNames", "FullName", "Alias",
        "DateOfBirth", "Dob", "BirthDate", "Pnc", "PncId", "Cro", "CroNumber", "PrisonNumber", "NomisId", "PersonId", "NameId",
        "RecordKey", "PersonKey", "Postcode", "Address", "NationalInsuranceNumber",
    };

    /// <summary>Whether a field of this name identifies a person.</summary>
    public static bool Identifies(string name) => Names.Contains(name.Replace("_", "", StringComparison.Ordinal));

    /// <summary>Whether values of a type hold such a field, themselves or in what they are made of.</summary>
    public static bool Describes(Type type) => Describes(type, []);

    private static bool Describes(Type type, HashSet<Type> seen)
    {
        if (SimpleValues.Is(type) || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true && !type.IsGenericType || !seen.Add(type))
            return false;
        if (type.HasElementType) return Describes(type.GetElementType()!, seen);
        if (type.IsGenericType && type.GetGenericArguments().Any(argument => Describes(argument, seen))) return true;
        if (typeof(IEnumerable).IsAssignableFrom(type) || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true) return false;
        return type.GetProperties().Any(property => Identifies(property.Name) || Describes(property.PropertyType, seen));
    }
}
