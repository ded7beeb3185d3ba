using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Disagreements;
using IhsMiner.Exchange.Evaluations;
using IhsMiner.Exchange.Files;

namespace IhsMiner.Cli.Verbs;

/// <summary>What an evaluation prints and leaves on disk, be it of one trainer or of several.</summary>
/// <param name="Text">Writes it for a person.</param>
/// <param name="Json">Writes it for a program.</param>
/// <param name="Answers">Every statement's, by the name of their file.</param>
/// <param name="Disagreements">Where they differ from the people's, by the name of their files without its ending.</param>
internal sealed record EvaluationReport(
    Action<TextWriter> Text,
    Action<TextWriter> Json,
    IReadOnlyList<(string File, IReadOnlyList<Answer> Answers)> Answers,
    IReadOnlyList<(string Name, IReadOnlyList<Disagreement> Disagreements)> Disagreements)
{
    /// <summary>What a page shows; null where several trainers were compared.</summary>
    public FullEvaluation? Whole { get; init; }

    public static EvaluationReport Of(FullEvaluation evaluation) => new(
        writer => EvaluationText.Write(writer, evaluation),
        writer => EvaluationJson.Write(writer, evaluation),
        [("answers.csv", evaluation.Answers)],
        [("disagreements", evaluation.Disagreements)])
    {
        Whole = evaluation,
    };

    public static EvaluationReport Of(TrainerComparison comparison) => new(
        writer => ComparisonText.Write(writer, comparison),
        writer => ComparisonJson.Write(writer, comparison),
        [.. comparison.Trainers.Select(trainer => ($"answers-{trainer.Trial.Trainer}.csv", trainer.Trial.Answers))],
        [.. comparison.Trainers.Select(trainer => ($"disagreements-{trainer.Trial.Trainer}", trainer.Trial.Disagreements))]);

    public void Write(TextWriter writer, string format) => (format == "json" ? Json : Text)(writer);

    /// <summary>Writes evaluation.json, evaluation.txt, and answers.csv or, of several trainers, answers-NAME.csv.</summary>
    public void WriteTo(string folder)
    {
        AtomicFile.WriteText(Path.Combine(folder, "evaluation.json"), Json);
        AtomicFile.WriteText(Path.Combine(folder, "evaluation.txt"), Text);
        foreach (var (file, answers) in Answers)
            AtomicFile.WriteText(Path.Combine(folder, file), writer => AnswersCsv.Write(writer, answers));
    }
}
