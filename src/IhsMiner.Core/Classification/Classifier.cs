namespace IhsMiner.Classification;

/// <summary>Runs a compiled model. It has no state of its own: one serves any number of threads.</summary>
public sealed class Classifier(CompiledModel model)
{
    public Prediction Classify(string text)
    {
        var vector = model.Space.Vector(TokenizedText.Of(text));
        var factor = model.Factor.Answer(vector).First(answer => answer.Class == CompiledModel.FactorClasses[1]).Score;
        var kind = model.Kind.Answer(vector)[0];
        var themes = model.Theme.Answer(vector);
        var second = themes[1].Score >= model.SecondThemeThreshold;
        return new(
            factor >= model.FactorThreshold, factor,
            kind.Class, kind.Score,
            themes[0].Class, themes[0].Score,
            second ? themes[1].Class : null, second ? themes[1].Score : null);
    }

    /// <summary>Every kind and every theme with its score, highest first.</summary>
    public (IReadOnlyList<(string Class, double Score)> Kinds, IReadOnlyList<(string Class, double Score)> Themes) Scores(string text)
    {
        var vector = model.Space.Vector(TokenizedText.Of(text));
        return (model.Kind.Answer(vector), model.Theme.Answer(vector));
    }
}
