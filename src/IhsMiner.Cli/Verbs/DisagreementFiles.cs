using IhsMiner.Evaluation;
using IhsMiner.Exchange.Files;
using IhsMiner.Exchange.Worksheets;

namespace IhsMiner.Cli.Verbs;

/// <summary>The worksheets of an evaluation on disk: disagreements.csv and .xlsx or, of several trainers, disagreements-NAME.</summary>
internal static class DisagreementFiles
{
    public static void Write(string folder, Lesson lesson, IReadOnlyList<TrainerTrial> trials)
    {
        foreach (var trial in trials)
        {
            var path = Path.Combine(folder, trials.Count == 1 ? "disagreements" : $"disagreements-{trial.Trainer}");
            var rows = WorksheetRow.Of(lesson.Chart, trial.Disagreements);
            AtomicFile.WriteText($"{path}.csv", writer => Worksheet.WriteCsv(writer, rows));
            AtomicFile.Write($"{path}.xlsx", stream => Worksheet.WriteXlsx(stream, rows, lesson.Codebook));
        }
    }
}
