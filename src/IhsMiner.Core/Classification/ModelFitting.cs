using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>Fits the three decisions of a model to texts, on one feature space that is learned from the same texts.</summary>
public sealed class ModelFitting(Codebook codebook, ITrainer trainer, TrainingOptions options, int seed)
{
    /// <summary>A model with even thresholds.</summary>
    public CompiledModel Fit(IReadOnlyList<LabelledText> texts)
    {
        options.Validate();
        var teaches = TeachingTexts.Detection(texts, options);
        var codes = TeachingTexts.Codes(texts, options);
        var factor = new Facet(
            "factor", [.. texts.Select((text, number) => teaches[number] > 0 ? CompiledModel.FactorClasses[text.IsFactor ? 1 : 0] : null)]);
        var kind = new Facet("kind", [.. texts.Select((text, number) => codes[number] ? text.Kind : null)]);
        var theme = new Facet("theme", [.. texts.Select((text, number) => codes[number] ? text.Theme : null)]);
        Facet[] facets = [factor, kind, theme];
        var space = Space([.. texts.Select(text => text.Text)], facets);
        var vectors = texts.Select((text, number) =>
            space.Vector(text.Text, centroid => facets.Sum(facet => facet.Share(centroid, number)))).ToArray();
        double[] even = [.. texts.Select(_ => 1.0)];
        return new(
            trainer.Name, seed, space,
            Factor(),
            Decide(kind, [.. codebook.Kinds.Select(category => category.Id)], even),
            Decide(theme, [.. codebook.Themes.Select(category => category.Id)], even),
            Thresholds.Even.Factor, Thresholds.Even.SecondTheme);

        // Learned as none or one of the kinds: on real reports that finds more than yes or no does (benchmarks/results/real-reports.md).
        Decision Factor()
        {
            var kinds = new Facet("factor", [.. texts.Select((text, number) =>
                teaches[number] == 0 ? null : text.IsFactor ? text.Kind : Category.None)]);
            var decision = Decide(
                kinds,
                [Category.None, .. codebook.Kinds.Select(category => category.Id)],
                ClassShares.Shift(texts, teaches, options.FactorShare));
            return new(CompiledModel.FactorClasses, new MergedFunction(decision.Function));
        }

        Decision Decide(Facet facet, IReadOnlyList<string> classes, double[] weights)
        {
            var rows = Enumerable.Range(0, texts.Count).Where(row => facet.Labels[row] is not null).ToArray();
            var numbers = classes.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
            return new(classes, trainer.Train(
                new(
                    [.. rows.Select(row => vectors[row])],
                    [.. rows.Select(row => numbers[facet.Labels[row]!])],
                    [.. rows.Select(row => weights[row])],
                    classes.Count,
                    space.Features,
                    [.. rows.Select(row => texts[row].Group)]),
                seed));
        }
    }

    private FeatureSpace Space(IReadOnlyList<TokenizedText> texts, IReadOnlyList<Facet> facets) => LikenessFitting.Fit(
        FeatureFitting.Fit(
            texts,
            [.. codebook.Cues, .. codebook.Modifiers.Select(modifier => modifier.ToCue())],
            options.Features),
        texts, facets, [.. codebook.Themes, .. codebook.Kinds]);
}
