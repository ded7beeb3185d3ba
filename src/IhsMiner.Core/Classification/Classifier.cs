namespace IhsMiner.Classification;

/// <summary>Runs a compiled model. It has no state of its own: one serves any number of threads.</summary>
public sealed class Classifier(CompiledModel model)
{
    public Prediction Classify(string text) => Scored(text).Prediction;

    /// <summary>
    /// The predictions of a document's sentences in reading order: whether one states a factor is judged in the light of those around it
    /// (<see cref="Surroundings"/>), kind and theme from its own words.
    /// </summary>
    public IReadOnlyList<Prediction> ClassifyInOrder(IEnumerable<string> sentences)
    {
        Prediction[] alone = [.. sentences.Select(Classify)];
        return model.Surroundings is not { } surroundings
            ? alone
            : [.. alone.Zip(
                surroundings.Apply([.. alone.Select(prediction => prediction.FactorScore)]),
                (prediction, score) => prediction with { IsFactor = score >= model.FactorThreshold, FactorScore = score })];
    }

    /// <summary>The prediction, and every kind and every theme with its score, highest first.</summary>
    public (Prediction Prediction, IReadOnlyList<(string Class, double Score)> Kinds, IReadOnlyList<(string Class, double Score)> Themes)
        Scored(string text)
    {
        var vector = model.Space.Vector(TokenizedText.Of(text));
        var factor = model.Factor.Answer(vector).First(answer => answer.Class == CompiledModel.FactorClasses[1]).Score;
        var kinds = model.Kind.Answer(vector);
        var themes = model.Theme.Answer(vector);
        var second = themes[1].Score >= model.SecondThemeThreshold;
        var prediction = new Prediction(
            factor >= model.FactorThreshold, factor,
            kinds[0].Class, kinds[0].Score,
            themes[0].Class, themes[0].Score,
            second ? themes[1].Class : null, second ? themes[1].Score : null);
        return (prediction, kinds, themes);
    }
}
