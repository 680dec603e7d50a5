using JusticeDataLab.Workbench.Core.AdministrativeData;
using JusticeDataLab.Workbench.Core.Cohorts.Columns;
using JusticeDataLab.Workbench.Core.Cohorts.Identifiers;
using JusticeDataLab.Workbench.Core.Cohorts.Rules;

namespace JusticeDataLab.Workbench.Core.Cohorts.Reading;

/// <summary>Reads the cells of one row into a record and notes what cannot be read.</summary>
internal sealed class RecordParser(ColumnMapping mapping, int extractYear)
{
    private readonly MappedColumn[] _further = [.. mapping.Further.Where(column => column.Header.Trim().Length > 0).DistinctBy(column => column.Header.Trim(), StringComparer.Ordinal)];

    public static bool IsBlank(IReadOnlyList<string> row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(row[i])) return false;
        }

        return true;
    }

    public CohortRecord Parse(int rowNumber, IReadOnlyList<string> row, List<ValidationFinding>? findings)
    {
        var note = new RowNotes(rowNumber, mapping, findings);
        return new CohortRecord
        {
            RowNumber = rowNumber,
            RecordKey = "",
            Surname = Name(row, CohortField.Surname, note, isRequired: true),
            Forename = Name(row, CohortField.Forename, note, isRequired: true),
            MiddleNames = Name(row, CohortField.MiddleNames, note, isRequired: false),
            DateOfBirth = BirthDate(row, note),
            Sex = Gender(row, note),
            InterventionStart = Date(row, CohortField.InterventionStart, note, isHelpful: false),
            InterventionEnd = Date(row, CohortField.InterventionEnd, note, isHelpful: false),
            IndexDate = Date(row, CohortField.IndexDate, note, isHelpful: true),
            ConvictionDate = Date(row, CohortField.ConvictionDate, note, isHelpful: true),
            PncId = Pnc(row, note),
            MistypedPncId = PncId.TryReadMistyped(mapping.Text(row, CohortField.PncId), extractYear, out var mistyped) ? mistyped : null,
            Cro = Cro(row, note),
            PrisonNumber = Prison(row, note),
            Further = Further(row),
        };
    }

    private string? Name(IReadOnlyList<string> row, CohortField field, RowNotes note, bool isRequired)
    {
        var text = mapping.Text(row, field);
        if (!MissingWords.ContainName(text))
        {
            if (!text.Any(char.IsLetter) || text.Any(char.IsDigit)) note.Add(RecordRules.NameImplausible, field);
            return text;
        }

        if (isRequired && mapping.Has(field)) note.Add(RecordRules.ValueMissing, field);
        return null;
    }

    private DateOnly? BirthDate(IReadOnlyList<string> row, RowNotes note)
    {
        const CohortField field = CohortField.DateOfBirth;
        var reading = CohortDates.Read(mapping.Text(row, field), out var date);
        if (reading == DateReading.Read) return date;
        if (reading != DateReading.Missing) note.Add(reading == DateReading.Placeholder ? DateRules.BirthPlaceholder : RuleOf(reading), field);
        else if (mapping.Has(field)) note.Add(RecordRules.ValueMissing, field);
        return null;
    }

    private DateOnly? Date(IReadOnlyList<string> row, CohortField field, RowNotes note, bool isHelpful)
    {
        var reading = CohortDates.Read(mapping.Text(row, field), out var date);
        if (reading == DateReading.Read) return date;
        if (reading == DateReading.Placeholder) note.Add(DateRules.Placeholder, field);
        else if (reading != DateReading.Missing) note.Add(isHelpful ? DateRules.HelpfulDateUnusable : RuleOf(reading), field);
        return null;
    }

    private Sex Gender(IReadOnlyList<string> row, RowNotes note)
    {
        var text = mapping.Text(row, CohortField.Gender);
        if (GenderWords.TryRead(text, out var sex))
        {
            if (sex == Sex.NotKnown) note.Add(RecordRules.GenderNotKnown, CohortField.Gender);
            return sex;
        }

        if (!MissingWords.Contain(text)) note.Add(RecordRules.GenderUnreadable, CohortField.Gender);
        else if (mapping.Has(CohortField.Gender)) note.Add(RecordRules.ValueMissing, CohortField.Gender);
        return Sex.NotKnown;
    }

    private string? Pnc(IReadOnlyList<string> row, RowNotes note)
    {
        var text = mapping.Text(row, CohortField.PncId);
        if (MissingWords.Contain(text)) return null;
        if (PncId.TryParse(text, extractYear, out var id, out var fault)) return id.ToString();
        note.Add(fault == IdentifierFault.CheckLetter ? RecordRules.PncCheckLetter : RecordRules.PncForm, CohortField.PncId);
        return null;
    }

    private string? Cro(IReadOnlyList<string> row, RowNotes note)
    {
        var text = mapping.Text(row, CohortField.Cro);
        if (MissingWords.Contain(text)) return null;
        if (CroNumber.TryParse(text, out var number, out var fault)) return number.ToString();
        note.Add(fault == IdentifierFault.CheckLetter ? RecordRules.CroCheckLetter : RecordRules.CroForm, CohortField.Cro);
        return null;
    }

    private string? Prison(IReadOnlyList<string> row, RowNotes note)
    {
        var text = mapping.Text(row, CohortField.PrisonNumber);
        if (MissingWords.Contain(text)) return null;
        if (PrisonNumber.TryParse(text, out var number)) return number.ToString();
        note.Add(RecordRules.PrisonNumberForm, CohortField.PrisonNumber);
        return null;
    }

    private Dictionary<string, string> Further(IReadOnlyList<string> row)
    {
        var further = new Dictionary<string, string>(_further.Length, StringComparer.Ordinal);
        foreach (var column in _further) further[column.Header.Trim()] = column.Index < row.Count ? row[column.Index].Trim() : "";
        return further;
    }

    private static ValidationRule RuleOf(DateReading reading) => reading switch
    {
        DateReading.TwoDigitYear => DateRules.TwoDigitYear,
        DateReading.Impossible => DateRules.Impossible,
        _ => DateRules.Unreadable,
    };
}
