using IhsMiner.Cli.Terminals;
using IhsMiner.Evaluation.Disagreements;
using IhsMiner.Exchange.Files;
using IhsMiner.Exchange.Worksheets;

namespace IhsMiner.Cli.Verbs;

/// <summary>What <c>evaluate --adjudicated</c> prints and leaves on disk: agreement with the codes of a worksheet.</summary>
internal static class AdjudicationReport
{
    /// <param name="worksheet">The file that people filled in; it is checked before anything is trained.</param>
    /// <param name="folder">Where adjudication.json and adjudication.txt go, or null.</param>
    public static void Write(
        Terminal terminal, IReadOnlyList<Lesson> lessons, string worksheet, string? folder, string format, CancellationToken cancellation)
    {
        var adjudications = AdjudicationFile.Read(worksheet, lessons[0].Chart, lessons[0].Codebook);
        AdjudicatedAgreement[] agreements = [.. lessons.Select(Agreement)];
        if (folder is not null)
        {
            AtomicFile.WriteText(Path.Combine(folder, "adjudication.json"), Json);
            AtomicFile.WriteText(Path.Combine(folder, "adjudication.txt"), Text);
        }

        if (format == "json")
            Json(terminal.Output);
        else
            Text(terminal.Output);

        AdjudicatedAgreement Agreement(Lesson lesson) => AdjudicatedAgreement.Of(
            lesson.Trainer.Name, LessonEvaluation.Try(terminal, lesson, cancellation).Answers, adjudications, lesson.Chart,
            lesson.Codebook, new() { Seed = lesson.Seed });

        void Json(TextWriter writer) => Array.ForEach(agreements, agreement => AdjudicationJson.Write(writer, agreement));

        void Text(TextWriter writer) => Array.ForEach(agreements, agreement => AdjudicationText.Write(writer, agreement));
    }
}
