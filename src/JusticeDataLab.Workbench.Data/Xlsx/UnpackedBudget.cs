using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Xlsx;

/// <summary>Counts what is really unpacked from a workbook, whatever its directory declares, and stops at the limit.</summary>
internal sealed class UnpackedBudget
{
    private long _left = CohortFileLimits.UnpackedBytes;

    public void Spend(int bytes)
    {
        _left -= bytes;
        if (_left < 0) throw WorkbookRefusedException.TooLarge();
    }
}
