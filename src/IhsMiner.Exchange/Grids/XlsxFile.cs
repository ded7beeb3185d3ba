using DocumentFormat.OpenXml.Packaging;
using IhsMiner.Exchange.Files;

namespace IhsMiner.Exchange.Grids;

/// <summary>
/// A workbook as grids, one a sheet that has cells. Nothing in it is run: of a formula the stored value is taken, and nothing
/// outside the file is fetched.
/// </summary>
internal static class XlsxFile
{
    /// <summary>In the workbook's order.</summary>
    public static IReadOnlyList<Grid> Read(string path)
    {
        using var bytes = Load(path);
        CheckKind(path, bytes);
        try
        {
            ZipSafety.Check(path, bytes);
            bytes.Position = 0;
            using var workbook = SpreadsheetDocument.Open(bytes, isEditable: true, Settings());
            return XlsxSheets.Read(path, workbook);
        }
        catch (Exception fault) when (fault is not IhsMinerException and not OutOfMemoryException)
        {
            // The parts of a broken workbook fail in many ways, all of which mean this.
            throw new IhsMinerException(
                $"{path}: not a whole Excel workbook ({fault.Message.TrimEnd('.')}); "
                + "open it in a spreadsheet and save it again as .xlsx.", fault);
        }
    }

    // A copy in memory, so that the library may mend malformed links without touching the file.
    private static MemoryStream Load(string path)
    {
        var copy = new MemoryStream();
        copy.Write(FileBytes.Read(path, GridLimits.FileBytes, GridLimits.Advice));
        copy.Position = 0;
        return copy;
    }

    private static void CheckKind(string path, MemoryStream bytes)
    {
        var start = bytes.GetBuffer().AsSpan(0, (int)Math.Min(4, bytes.Length));
        if (start is [0xD0, 0xCF, 0x11, 0xE0])
            throw new IhsMinerException($"{path}: an old .xls workbook or one with a password; save it as .xlsx without a password.");
        if (start is not [(byte)'P', (byte)'K', 3, 4])
            throw new IhsMinerException($"{path}: not an Excel workbook, whatever its name says; save the chart as .xlsx or .csv.");
    }

    private static OpenSettings Settings() => new()
    {
        AutoSave = false,
        MaxCharactersInPart = GridLimits.UnpackedBytes,
        RelationshipErrorHandlerFactory = _ => new MalformedLinks(),
    };

    // Reviewers' DOI columns hold links that are no URIs; what they point to is of no use here.
    private sealed class MalformedLinks : RelationshipErrorHandler
    {
        public override string Rewrite(Uri partUri, string? id, string? uri) => "http://malformed.invalid/";
    }
}
