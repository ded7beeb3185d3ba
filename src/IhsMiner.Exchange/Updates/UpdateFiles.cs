using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Paperwork;
using IhsMiner.Exchange.Qda;
using IhsMiner.Exchange.References;
using IhsMiner.Exchange.Tables;
using IhsMiner.Exchange.Workbooks;
using IhsMiner.Updates;

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
        OfSheet("chart-wide.csv", update => Wide(update, int.MaxValue)),
        OfSheet("synthesis.csv", SynthesisSheet.Of),
        OfSheet("statements.csv", StatementsSheet.Of),
        OfSheet("changes.csv", ChangesSheet.Of),
        OfSheet("questions.csv", QuestionsSheet.Of),
        OfSheet("eligibility.csv", EligibilitySheet.Of),
        OfSheet("particulars.csv", ParticularsSheet.Of),
        OfSheet("inputs.csv", InputsSheet.Of),
        new("update.xlsx", (update, stream) => WorkbookFile.Write(
            stream,
            [
                Wide(update, WideForm.LinesOfRow), SynthesisSheet.Of(update), StatementsSheet.Of(update), ChangesSheet.Of(update),
                QuestionsSheet.Of(update), EligibilitySheet.Of(update), ParticularsSheet.Of(update), InputsSheet.Of(update),
            ])),
        UpdateFile.OfText("update.html", (update, writer) => writer.Write(UpdatePage.Of(update))),
        .. PaperworkFiles.All,
        UpdateFile.OfText("references.ris", (update, writer) => RisFile.Write(writer, UpdateReferences.Of(update))),
        new("codings.qdpx", (update, stream) => QdaProjectFile.Write(stream, UpdateProject.Of(update))),
        new("codebook.qdc", (update, stream) => QdaCodebookFile.Write(stream, UpdateProject.Origin(update), CodebookCodes.Of(update.Codebook))),
    ];

    private static UpdateFile OfSheet(string name, Func<ReviewUpdate, Sheet> sheet) =>
        UpdateFile.OfText(name, (update, writer) => SheetCsv.Write(writer, sheet(update)));

    private static Sheet Wide(ReviewUpdate update, int mostLines) => WideForm.Of(
        update.After, update.PrintedKinds, update.Codebook.Themes,
        update.Added.Select(article => article.Article.Id).ToHashSet(StringComparer.Ordinal), mostLines);
}
