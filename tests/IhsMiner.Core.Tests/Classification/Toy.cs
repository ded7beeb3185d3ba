using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Tests.Classification;

/// <summary>Small parts of a review that is none: themes a and b, kinds up and down.</summary>
internal static class Toy
{
    public static Category Category(string id, bool versusRest = false) => new(id, id, "", [], "", "", versusRest);

    public static Cue Cue(string phrase, string category = "a", double weight = 1, string facet = "theme") =>
        new(facet, category, phrase, weight, Mask: false, "");

    public static Cue Mask(string phrase) => new("none", "", phrase, 0, Mask: true, "");

    public static Codebook Codebook(IReadOnlyList<Cue>? cues = null, IReadOnlyList<Example>? examples = null) => new(
        [Category("a"), Category("b")], [Category("up", versusRest: true), Category("down")], cues ?? [], [], examples ?? []);

    /// <summary>Knows the words 'good', 'bad' and 'gold', the cue 'gold*', and a text's length.</summary>
    public static CompiledModel Model(double factorThreshold = 0.5, double secondThemeThreshold = 1) => new(
        "toy",
        7,
        new(
            [
                new("cue", "theme a", 1), new("shape", "length", 1),
                new("word", "bad", 1.5), new("word", "gold", 1), new("word", "good", 1.25),
            ],
            [Cue("gold*", weight: 3), Mask("fool's gold")],
            ngramScale: 1),
        new(CompiledModel.FactorClasses, Linear([0.1, -0.1], [0, 1], [0, 0.5], [0, 2], [0, 1], [0, 2])),
        new(["up", "down"], Linear([0, 0.01], [0, 0], [0, 0], [-3, 3], [0, 0], [3, -3])),
        new(["a", "b"], Linear([0, 0.25], [4, -4], [0, 0], [0, 1e-3], [1, 0], [0, 0])),
        factorThreshold,
        secondThemeThreshold);

    public static LinearFunction Linear(double[] biases, params double[][] weights) => new(biases, weights);

    /// <summary>Says the same of every text; the scores sum to 1.</summary>
    public static LinearFunction Saying(params double[] scores) => new(Array.ConvertAll(scores, Math.Log), []);

    /// <summary>Up to 0.5 of the first feature 10; else up to 2 of the last, 20; else 30.</summary>
    public static Tree Tree(int last) => new([0, last], [0.5f, 2], [-1, -2], [1, -3], [10, 20, 30]);

    public static double[] Scores(ScoringFunction function, SparseVector vector)
    {
        var scores = new double[function.Classes];
        function.Score(vector, scores);
        return scores;
    }
}
