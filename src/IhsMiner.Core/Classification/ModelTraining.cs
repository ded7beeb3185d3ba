using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>Trains the three decisions of a model on one feature space.</summary>
public sealed class ModelTraining(Codebook codebook, ITrainer trainer, TrainingOptions options, int seed)
{
    private readonly IReadOnlyList<LabelledText> examples = LabelledTexts.Of(codebook.Examples, options.ExampleWeight);

    /// <summary>
    /// A model of <paramref name="statements"/> and the codebook's examples, its thresholds chosen by cross-validation
    /// within them.
    /// </summary>
    public CompiledModel Train(IReadOnlyList<Statement> statements)
    {
        options.Validate();
        var coded = LabelledTexts.Of(statements);
        var thresholds = ThresholdFitting.Fit(examples, options, rest => Fit([.. coded, .. rest], Thresholds.Even));
        return Fit([.. coded, .. examples], thresholds);
    }

    /// <summary>The same with even thresholds, for figures that look at the best answer alone.</summary>
    public CompiledModel TrainWithoutThresholds(IReadOnlyList<Statement> statements)
    {
        options.Validate();
        return Fit([.. LabelledTexts.Of(statements), .. examples], Thresholds.Even);
    }

    private CompiledModel Fit(IReadOnlyList<LabelledText> texts, Thresholds thresholds)
    {
        string?[] factors = [.. texts.Select(text => CompiledModel.FactorClasses[text.IsFactor ? 1 : 0])];
        string?[] kinds = [.. texts.Select(text => text.Kind)];
        string?[] themes = [.. texts.Select(text => text.Theme)];
        var space = FeatureFitting.Fit(
            [.. texts.Select(text => text.Text)], codebook.Cues, [factors, kinds, themes], options.Features);
        var vectors = texts.Select(text => space.Vector(text.Text)).ToArray();
        double[] weights = [.. texts.Select(text => text.Weight)];
        return new(
            trainer.Name, seed, space,
            Decide(factors, CompiledModel.FactorClasses, ClassShares.Reweigh(texts, options.FactorShare)),
            Decide(kinds, [.. codebook.Kinds.Select(kind => kind.Id)], weights),
            Decide(themes, [.. codebook.Themes.Select(theme => theme.Id)], weights),
            thresholds.Factor, thresholds.SecondTheme);

        Decision Decide(string?[] labels, IReadOnlyList<string> classes, double[] rowWeights)
        {
            var rows = Enumerable.Range(0, labels.Length).Where(row => labels[row] is not null).ToArray();
            var numbers = classes.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
            return new(classes, trainer.Train(
                new(
                    [.. rows.Select(row => vectors[row])],
                    [.. rows.Select(row => numbers[labels[row]!])],
                    [.. rows.Select(row => rowWeights[row])],
                    classes.Count,
                    space.Features),
                seed));
        }
    }
}
