using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using IhsMiner.Exchange.Grids;
using Xlsx = DocumentFormat.OpenXml.Spreadsheet;

namespace IhsMiner.Exchange.Workbooks;

/// <summary>Writes an Excel workbook (ECMA-376); the same sheets give the same bytes.</summary>
public static class WorkbookFile
{
    public static void Write(Stream stream, IReadOnlyList<Sheet> sheets)
    {
        using var packed = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(packed, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            // The library's own name for it is a random one.
            document.ChangeIdOfPart(workbook, "workbook");
            Fill(workbook, sheets);
        }

        packed.Position = 0;
        TimelessArchive.Copy(packed, stream);
    }

    /// <summary>What stays in sight on the screen is repeated on each page in print.</summary>
    private static Xlsx.DefinedName PrintTitles((int Number, Sheet Sheet) entry)
    {
        var rows = $"'{entry.Sheet.Name}'!$1:$1";
        return new(entry.Sheet.FrozenColumns == 0
            ? rows
            : $"'{entry.Sheet.Name}'!$A:${ColumnLetters.Of(entry.Sheet.FrozenColumns - 1)},{rows}")
        {
            Name = "_xlnm.Print_Titles",
            LocalSheetId = (uint)entry.Number,
        };
    }

    private static void Fill(WorkbookPart workbook, IReadOnlyList<Sheet> sheets)
    {
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Sheet();
        var entries = new Xlsx.Sheets();
        foreach (var (number, sheet) in sheets.Index())
        {
            var id = $"sheet{number + 1}";
            SheetPart.Fill(workbook.AddNewPart<WorksheetPart>(id), sheet, isFirst: number == 0);
            entries.Append(new Xlsx.Sheet { Name = sheet.Name, SheetId = (uint)number + 1, Id = id });
        }

        workbook.Workbook = new Xlsx.Workbook(entries, new Xlsx.DefinedNames(sheets.Index().Select(PrintTitles)));
    }
}
