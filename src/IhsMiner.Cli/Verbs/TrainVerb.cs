using System.CommandLine;
using System.Globalization;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Evaluation;
using IhsMiner.Exchange.Evaluations;
using IhsMiner.Exchange.Files;
using IhsMiner.Exchange.Models;
using IhsMiner.Models;

namespace IhsMiner.Cli.Verbs;

/// <summary>A chart and a codebook in, a model out.</summary>
internal static class TrainVerb
{
    private const string Summary = "Trains a model on a chart and a codebook.";

    private const string More = """
        Writes model.json, manifest.json and a model card with the agreement that leave-one-article-out measures. The same files,
        trainer and seed give the same bytes.

        Examples:
          ihsminer train --output models/mine
          ihsminer train --chart mine/chart.csv --codebook mine/codebook --output mine/model
        """;

    public static Command Create(Terminal terminal)
    {
        var output = Output.Folder(
            "The model's folder; its last part is the model's name.", Path.Combine("out", "models", Home.ModelName));
        var unmeasured = new Option<bool>("--skip-evaluation")
        {
            Description = "Do not measure the model: the manifest has no scores.",
            Arity = ArgumentArity.Zero,
        };
        var learning = new LearningOptions("auto", "compares all that this build has, and keeps the best");
        var command = new Verb("train", Summary, More) { output, unmeasured };
        learning.AddTo(command);
        command.SetAction((parsed, cancellation) =>
            RunAsync(
                terminal, Chosen(terminal, learning.Read(parsed), cancellation), parsed.GetRequiredValue(output), parsed.GetValue(unmeasured), cancellation));
        return command;
    }

    /// <summary>The only lesson, or that of the best trainer, with the comparison on standard error.</summary>
    private static Lesson Chosen(Terminal terminal, IReadOnlyList<Lesson> lessons, CancellationToken cancellation)
    {
        if (lessons.Count == 1)
            return lessons[0];
        var comparison = LessonEvaluation.Compare(terminal, lessons, cancellation);
        ComparisonText.Write(terminal.Error, comparison);
        return lessons.First(lesson => lesson.Trainer.Name == comparison.Best);
    }

    private static async Task<int> RunAsync(
        Terminal terminal, Lesson lesson, string folder, bool unmeasured, CancellationToken cancellation)
    {
        AtomicFile.CreateFolder(folder);
        // A trainer takes no token: who interrupts it leaves it alone with its work, which the process's end ends.
        var model = await Task.Run(() => lesson.Training.Train(lesson.Chart.Statements), cancellation)
            .WaitAsync(cancellation).ConfigureAwait(false);
        var bytes = ModelFolder.Bytes(model);
        var evaluation = unmeasured
            ? null
            : LessonEvaluation.Of(lesson, LessonEvaluation.Try(terminal, lesson, cancellation));
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var manifest = ManifestOf(lesson, name, bytes, evaluation);
        AtomicFile.Write(Path.Combine(folder, ModelFolder.ModelName), stream => stream.Write(bytes));
        AtomicFile.WriteText(Path.Combine(folder, ModelFolder.ManifestName), writer => writer.Write(ModelFolder.Text(manifest)));
        AtomicFile.WriteText(Path.Combine(folder, "README.md"), writer => ModelCard.Write(writer, manifest, lesson.Codebook));
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{folder}: {bytes.Length} bytes, SHA-256 {manifest.ModelSha256}"));
        return ExitCode.Done;
    }

    private static Manifest ManifestOf(Lesson lesson, string name, byte[] bytes, ChartEvaluation? evaluation) => new(
        name,
        ToolVersion.Number,
        lesson.Trainer.Name,
        lesson.Seed,
        ModelFolder.Hash(bytes),
        FileHash.Of([lesson.ChartPath]),
        lesson.Chart.Statements.Count,
        lesson.Chart.Statements.Select(statement => statement.ArticleId).Distinct(StringComparer.Ordinal).Count(),
        FileHash.Of(Directory.EnumerateFiles(lesson.CodebookPath, "*.csv")),
        lesson.Codebook.Cues.Count,
        lesson.Codebook.Examples.Count,
        evaluation is null ? new Dictionary<string, double>() : EvaluationScores.Of(evaluation));
}
