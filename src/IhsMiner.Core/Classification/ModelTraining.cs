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
        double[] weights = [.. texts.Select(text => text.Weight)];
        var factor = new Facet("factor", [.. texts.Select(text => CompiledModel.FactorClasses[text.IsFactor ? 1 : 0])], weights);
        var kind = new Facet("kind", [.. texts.Select(text => text.Kind)], weights);
        var theme = new Facet("theme", [.. texts.Select(text => text.Theme)], weights);
        Facet[] facets = [factor, kind, theme];
        var space = Space([.. texts.Select(text => text.Text)], facets);
        var vectors = texts.Select((text, number) =>
            space.Vector(text.Text, centroid => facets.Sum(facet => facet.Share(centroid, number)))).ToArray();
        return new(
            trainer.Name, seed, space,
            Decide(factor with { Weights = ClassShares.Reweigh(texts, options.FactorShare) }, CompiledModel.FactorClasses),
            Decide(kind, [.. codebook.Kinds.Select(category => category.Id)]),
            Decide(theme, [.. codebook.Themes.Select(category => category.Id)]),
            thresholds.Factor, thresholds.SecondTheme);

        Decision Decide(Facet facet, IReadOnlyList<string> classes)
        {
            var rows = Enumerable.Range(0, texts.Count).Where(row => facet.Labels[row] is not null).ToArray();
            var numbers = classes.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
            return new(classes, trainer.Train(
                new(
                    [.. rows.Select(row => vectors[row])],
                    [.. rows.Select(row => numbers[facet.Labels[row]!])],
                    [.. rows.Select(row => facet.Weights[row])],
                    classes.Count,
                    space.Features,
                    [.. rows.Select(row => texts[row].Group)]),
                seed));
        }
    }

    private FeatureSpace Space(IReadOnlyList<TokenizedText> texts, IReadOnlyList<Facet> facets) => LikenessFitting.Fit(
        FeatureFitting.Fit(texts, codebook.Cues, [.. facets.Select(facet => facet.Labels.ToArray())], options.Features),
        texts, facets, [.. codebook.Themes, .. codebook.Kinds]);
}
