using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>
/// Trains models: the codebook teaches, the chart calibrates. Where the codebook has examples enough of every category, the decisions
/// are fitted to them once, and a chart's statements bring kind and theme into line with the people who coded it
/// (<see cref="Recalibration"/>, <see cref="ChartFitting"/>). Where it has not, examples and statements are learned from together.
/// </summary>
public sealed class ModelTraining(Codebook codebook, ITrainer trainer, TrainingOptions options, int seed)
{
    private readonly ModelFitting fitting = new(codebook, trainer, options, seed);
    private readonly IReadOnlyList<LabelledText> examples = LabelledTexts.Of(codebook.Examples);

    // Learned once, however many charts it is calibrated to.
    private readonly Lazy<CompiledModel> taught = new(() =>
        new ModelFitting(codebook, trainer, options, seed).Fit(LabelledTexts.Of(codebook.Examples)));

    /// <summary>Whether the codebook has <see cref="TrainingOptions.FewestExamples"/> of each kind and each theme.</summary>
    public bool CodebookTeaches { get; } =
        codebook.Kinds.All(kind => codebook.Examples.Count(example => example.Kind == kind.Id) >= options.FewestExamples)
        && codebook.Themes.All(theme => codebook.Examples.Count(example => example.Theme == theme.Id) >= options.FewestExamples);

    /// <summary>A model of <paramref name="statements"/> and the codebook, its thresholds chosen by cross-validation on the examples.</summary>
    public CompiledModel Train(IReadOnlyList<Statement> statements)
    {
        var coded = LabelledTexts.Of(statements);
        var thresholds = ThresholdFitting.Fit(
            examples, options, rest => CodebookTeaches ? Calibrated(fitting.Fit(rest), coded) : fitting.Fit([.. coded, .. rest]));
        return TrainWithoutThresholds(statements) with
        {
            FactorThreshold = thresholds.Factor, SecondThemeThreshold = thresholds.SecondTheme,
            Surroundings = thresholds.UsualOdds is { } usual ? new(options.SurroundingsWeight, usual) : null,
        };
    }

    /// <summary>The same with even thresholds, for figures that look at the best answer alone.</summary>
    public CompiledModel TrainWithoutThresholds(IReadOnlyList<Statement> statements)
    {
        options.Validate();
        var coded = LabelledTexts.Of(statements);
        return CodebookTeaches ? Calibrated(taught.Value, coded) : fitting.Fit([.. coded, .. examples]);
    }

    /// <summary>
    /// The model with kind and theme brought into line with what people coded. 'States a factor' stays: what a chart holds are factors all.
    /// </summary>
    private CompiledModel Calibrated(CompiledModel model, IReadOnlyList<LabelledText> coded)
    {
        var recalibration = new Recalibration(options.ShiftPenalty);
        var chart = new ChartFitting(trainer, options, seed);
        var vectors = coded.Select(text => model.Space.Vector(text.Text)).ToArray();
        return model with { Kind = Fit(model.Kind, text => text.Kind), Theme = Fit(model.Theme, text => text.Theme) };

        Decision Fit(Decision decision, Func<LabelledText, string?> label)
        {
            var rows = Enumerable.Range(0, coded.Count).Where(row => label(coded[row]) is not null).ToArray();
            string[] classes = [.. decision.Classes];
            var statements = new TrainingSet(
                [.. rows.Select(row => vectors[row])],
                [.. rows.Select(row => Array.IndexOf(classes, label(coded[row])))],
                [.. rows.Select(_ => 1.0)],
                classes.Length,
                model.Space.Features,
                [.. rows.Select(row => coded[row].Group)]);
            return rows.Length == 0 ? decision : decision with
            {
                Function = chart.Pool(recalibration.Fit(decision.Function, statements.Rows, statements.Labels), statements),
            };
        }
    }
}
