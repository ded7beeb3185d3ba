using IhsMiner.Exchange.EvaluationPages;
using IhsMiner.Exchange.Files;
using IhsMiner.Exchange.Worksheets;

namespace IhsMiner.Cli.Verbs;

/// <summary>What an evaluation leaves on disk for people to look at and to work on.</summary>
internal static class EvaluationFiles
{
    /// <summary>Writes the worksheets, each as .csv and as .xlsx, and of one trainer evaluation.html.</summary>
    public static void Write(string folder, Lesson lesson, EvaluationReport report)
    {
        foreach (var (name, disagreements) in report.Disagreements)
        {
            var path = Path.Combine(folder, name);
            var rows = WorksheetRow.Of(lesson.Chart, disagreements);
            AtomicFile.WriteText($"{path}.csv", writer => Worksheet.WriteCsv(writer, rows));
            AtomicFile.Write($"{path}.xlsx", stream => Worksheet.WriteXlsx(stream, rows, lesson.Codebook));
            if (report.Whole is { } evaluation)
                AtomicFile.WriteText(
                    Path.Combine(folder, "evaluation.html"), writer => writer.Write(EvaluationPage.Of(evaluation, lesson.Codebook, rows)));
        }
    }
}
