using IhsMiner.Evaluation.Disagreements;
using IhsMiner.Exchange.Files;
using IhsMiner.Exchange.Worksheets;

namespace IhsMiner.Cli.Verbs;

/// <summary>The worksheets of an evaluation on disk, each as .csv and as .xlsx.</summary>
internal static class DisagreementFiles
{
    public static void Write(string folder, Lesson lesson, IEnumerable<(string Name, IReadOnlyList<Disagreement> Disagreements)> named)
    {
        foreach (var (name, disagreements) in named)
        {
            var path = Path.Combine(folder, name);
            var rows = WorksheetRow.Of(lesson.Chart, disagreements);
            AtomicFile.WriteText($"{path}.csv", writer => Worksheet.WriteCsv(writer, rows));
            AtomicFile.Write($"{path}.xlsx", stream => Worksheet.WriteXlsx(stream, rows, lesson.Codebook));
        }
    }
}
