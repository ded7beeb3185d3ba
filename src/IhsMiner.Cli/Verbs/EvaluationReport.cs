using IhsMiner.Evaluation;
using IhsMiner.Exchange.Evaluations;
using IhsMiner.Exchange.Files;

namespace IhsMiner.Cli.Verbs;

/// <summary>What an evaluation prints and leaves on disk, be it of one trainer or of several.</summary>
/// <param name="Text">Writes it for a person.</param>
/// <param name="Json">Writes it for a program.</param>
/// <param name="Trials">The answers of each trainer.</param>
internal sealed record EvaluationReport(Action<TextWriter> Text, Action<TextWriter> Json, IReadOnlyList<TrainerTrial> Trials)
{
    public static EvaluationReport Of(Lesson lesson, TrainerTrial trial)
    {
        var evaluation = LessonEvaluation.Of(lesson, trial);
        return new(
            writer => EvaluationText.Write(writer, evaluation), writer => EvaluationJson.Write(writer, evaluation), [trial]);
    }

    public static EvaluationReport Of(TrainerComparison comparison) => new(
        writer => ComparisonText.Write(writer, comparison),
        writer => ComparisonJson.Write(writer, comparison),
        [.. comparison.Trainers.Select(trainer => trainer.Trial)]);

    public void Write(TextWriter writer, string format) => (format == "json" ? Json : Text)(writer);

    /// <summary>Writes evaluation.json, evaluation.txt, and answers.csv or, of several trainers, answers-NAME.csv.</summary>
    public void WriteTo(string folder)
    {
        AtomicFile.WriteText(Path.Combine(folder, "evaluation.json"), Json);
        AtomicFile.WriteText(Path.Combine(folder, "evaluation.txt"), Text);
        foreach (var trial in Trials)
            AtomicFile.WriteText(
                Path.Combine(folder, Trials.Count == 1 ? "answers.csv" : $"answers-{trial.Trainer}.csv"),
                writer => AnswersCsv.Write(writer, trial.Answers));
    }
}
