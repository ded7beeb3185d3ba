using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Certainty;

namespace IhsMiner.Tests.Evaluation.Certainty;

/// <summary>Answers with scores made by hand.</summary>
internal static class Scored
{
    /// <summary>Two classes, 'a' the model's.</summary>
    public static ScoredAnswer Of(double score, bool agreed) => new("x", agreed ? "a" : "b", [("a", score), ("b", 1 - score)]);

    /// <summary>The model says 'up', at a score; people do where they agree.</summary>
    public static Answer Kind(double score, bool agreed, string article = "x") => new(
        Said.Statement(article, agreed ? "up" : "down"), Said.Prediction() with { KindScore = score });
}
