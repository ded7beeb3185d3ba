using IhsMiner.Classification;
using IhsMiner.Coding;
using IhsMiner.Evaluation;

namespace IhsMiner.Tests.Evaluation;

/// <summary>Answers made by hand.</summary>
internal static class Said
{
    public static Statement Statement(string article, string kind = "up", string? theme = "a", string text = "Text.") =>
        new(article, kind, 1, theme, text);

    public static Prediction Prediction(string kind = "up", string theme = "a", bool isFactor = true, double factorScore = 0.9) =>
        new(isFactor, factorScore, kind, 0.8, theme, 0.7, null, null);

    /// <summary>People's and model's codes of a number of statements of one article.</summary>
    public static IEnumerable<Answer> Times(
        int count, string article, (string Kind, string? Theme) people, (string Kind, string Theme) model) =>
        Enumerable.Repeat(new Answer(Statement(article, people.Kind, people.Theme), Prediction(model.Kind, model.Theme)), count);
}
