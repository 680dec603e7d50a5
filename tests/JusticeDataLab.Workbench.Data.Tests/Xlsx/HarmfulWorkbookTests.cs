using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using JusticeDataLab.Workbench.Core.Cohorts;
using JusticeDataLab.Workbench.Core.Numerics;
using JusticeDataLab.Workbench.Data.Csv;

namespace JusticeDataLab.Workbench.Data.Tests.Xlsx;

public sealed class HarmfulWorkbookTests
{
    private const string Outside = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath";
    private const string Entities = "<!DOCTYPE x [<!ENTITY a \"CANARY\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>";

    private static WorkbookBuilder Plain => new WorkbookBuilder().Sheet([["a"], ["CANARY"]]);

    private static CohortFileException Refused(byte[] content)
    {
        var failure = Assert.Throws<CohortFileException>(() => CohortFileReader.Read(content, "cohort.xlsx"));
        Assert.Null(failure.InnerException);
        Assert.StartsWith("cohort.xlsx: ", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", failure.ToString(), StringComparison.Ordinal);
        return failure;
    }

    [Fact]
    public void Read_document_type_and_entities_are_refused()
    {
        Assert.Contains("document type", Refused(Plain.Prologue(Entities).ToBytes()).Message, StringComparison.Ordinal);
        var inText = new WorkbookBuilder().Prologue(Entities).SheetXml("<row><c t=\"inlineStr\"><is><t>&c;&f;</t></is></c></row>");
        Assert.Contains("document type", Refused(inText.ToBytes()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_links_to_other_files_are_refused()
    {
        var byRelation = Plain.Relation($"<Relationship Id=\"x\" Type=\"{Outside}\" Target=\"file:///CANARY.xlsx\" TargetMode=\"External\"/>");
        Assert.Contains("links to other files", Refused(byRelation.ToBytes()).Message, StringComparison.Ordinal);
        Assert.Contains("links to other files", Refused(Plain.Part("xl/externalLinks/externalLink1.xml", "<x/>").ToBytes()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_zip_bomb_that_declares_its_size_is_refused_unopened()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            var block = new byte[1 << 20];
            for (var i = 0; i < 300; i++) part.Write(block);
        }

        var watch = Stopwatch.StartNew();
        Assert.Contains("far more than a cohort", Refused(stream.ToArray()).Message, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"Took {watch.Elapsed}.");
    }

    // The directory says 1,000 bytes where 250 MB come out: sizes are at the end of the archive and in front of the part.
    [Fact]
    public void Read_zip_bomb_that_lies_about_its_size_is_refused()
    {
        var xml = new StringBuilder("<row>").Append(WorkbookBuilder.Text("a")).Append("</row><row>");
        var size = 250 << 20;
        var workbook = new WorkbookBuilder().SheetXml(xml + new string(' ', size) + "</row>").ToBytes(CompressionLevel.Fastest);
        var patched = 0;
        for (var i = 0; i + 4 <= workbook.Length; i++)
        {
            var number = BitConverter.ToUInt32(workbook, i);
            if (number < size || number > size + 2000) continue;
            BitConverter.GetBytes(1000u).CopyTo(workbook, i);
            patched++;
        }

        Assert.True(patched >= 1);
        var before = GC.GetTotalAllocatedBytes();
        var watch = Stopwatch.StartNew();
        Refused(workbook);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"Took {watch.Elapsed}.");
        Assert.True(GC.GetTotalAllocatedBytes() - before < 1L << 30);
    }

    [Fact]
    public void Read_far_cells_and_many_columns_are_refused()
    {
        Assert.Contains("1000 columns", Refused(new WorkbookBuilder().SheetXml("<row><c r=\"XFD1\" t=\"inlineStr\"><is><t>CANARY</t></is></c></row>").ToBytes()).Message, StringComparison.Ordinal);
        Refused(new WorkbookBuilder().SheetXml("<row><c r=\"ZZZZZZZZZZ1\"><v>1</v></c></row>").ToBytes());
        Refused(new WorkbookBuilder().SheetXml("<row r=\"99999999\"><c><v>1</v></c></row>").ToBytes());
        Assert.Contains("out of order", Refused(new WorkbookBuilder().SheetXml("<row r=\"2\"/><row r=\"1\"/>").ToBytes()).Message, StringComparison.Ordinal);
    }

    // One long text that a million cells refer to: small in the file, 20 GB in the cells.
    [Fact]
    public void Read_one_long_text_referred_to_often_is_refused()
    {
        var rows = new StringBuilder("<row>").Append(WorkbookBuilder.Text("a")).Append("</row>");
        for (var i = 0; i < 100_000; i++) rows.Append("<row><c t=\"s\"><v>0</v></c></row>");
        var workbook = new WorkbookBuilder().SheetXml(rows.ToString()).SharedStrings($"<t>{new string('x', 9_999)}</t>");
        Assert.Contains("far more than a cohort", Refused(workbook.ToBytes(CompressionLevel.Fastest)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_deep_nesting_does_not_overflow()
    {
        var deep = string.Concat(Enumerable.Repeat("<x>", 200_000)) + string.Concat(Enumerable.Repeat("</x>", 200_000));
        Assert.Null(Record.Exception(() => CohortFileReader.Read(new WorkbookBuilder().SheetXml("<row>" + WorkbookBuilder.Text("a") + "</row>" + deep).ToBytes(), "cohort.xlsx")));
    }

    [Fact]
    public void Read_other_archives_and_torn_workbooks_are_refused()
    {
        Refused([0x50, 0x4B, 5, 6, .. new byte[18]]);
        var sound = Plain.ToBytes();
        foreach (var length in new[] { 4, 30, 100, sound.Length / 2, sound.Length - 30, sound.Length - 1 }) Refused(sound[..length]);
    }

    // A byte changed at a time, anywhere: read, or refused with our own exception.
    [Fact]
    public void Read_spoilt_workbooks_are_read_or_refused()
    {
        var sound = Plain.ToBytes();
        for (var seed = 0UL; seed < 600; seed++)
        {
            var random = new RandomStream(seed);
            var content = sound.ToArray();
            for (var times = random.NextInt(4); times >= 0; times--) content[4 + random.NextInt(content.Length - 4)] = (byte)random.NextInt(256);
            var failure = Record.Exception(() => CohortFileReader.Read(content, "cohort.xlsx"));
            Assert.True(failure is null or CohortFileException { InnerException: null }, failure?.ToString());
            Assert.DoesNotContain("CANARY", failure?.ToString() ?? "", StringComparison.Ordinal);
        }
    }
}
