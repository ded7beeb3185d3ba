using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Qda;
using IhsMiner.Exchange.References;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Updates;

/// <summary>All files of an update that need nothing but the update itself.</summary>
public static class UpdateFiles
{
    /// <summary>In the order in which they are written.</summary>
    public static IReadOnlyList<UpdateFile> All { get; } =
    [
        UpdateFile.OfText(
            "chart.csv", (update, writer) => ChartCsv.WriteStatements(update.After, writer, CellProtection.ForSpreadsheets)),
        UpdateFile.OfText(
            "articles.csv", (update, writer) => ChartCsv.WriteArticles(update.After, writer, CellProtection.ForSpreadsheets)),
        UpdateFile.OfText("references.ris", (update, writer) => RisFile.Write(writer, UpdateReferences.Of(update))),
        new("codings.qdpx", (update, stream) => QdaProjectFile.Write(stream, UpdateProject.Of(update))),
        new("codebook.qdc", (update, stream) => QdaCodebookFile.Write(stream, UpdateProject.Origin(update), CodebookCodes.Of(update.Codebook))),
    ];
}
