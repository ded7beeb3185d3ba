using IhsMiner.Classification;

namespace IhsMiner.Evaluation.Baselines;

/// <summary>What a baseline says of a statement: a kind and a theme. Every statement of a chart states a factor.</summary>
internal static class SimplePrediction
{
    public static Prediction Of((string Class, double Score) kind, (string Class, double Score) theme) => new(
        IsFactor: true, FactorScore: 1, kind.Class, kind.Score, theme.Class, theme.Score, SecondTheme: null, SecondThemeScore: null);
}
