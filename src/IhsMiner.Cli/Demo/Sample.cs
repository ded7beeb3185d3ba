using IhsMiner.Classification;
using IhsMiner.Documents;
using IhsMiner.Evaluation;
using IhsMiner.Sentences;

namespace IhsMiner.Cli.Demo;

/// <summary>A sample that was read, what the model says of its sentences, and what a person said.</summary>
/// <param name="Sentences">Those of prose, in reading order.</param>
/// <param name="Matches">One for each sentence that the person coded.</param>
internal sealed record Sample(
    Document Document, IReadOnlyList<(Sentence Sentence, Prediction Prediction)> Sentences, IReadOnlyList<GoldMatch> Matches)
{
    /// <summary>The sentences that state a factor, in reading order.</summary>
    public IEnumerable<(Sentence Sentence, Prediction Prediction)> Factors => Sentences.Where(entry => entry.Prediction.IsFactor);

    /// <summary>How certain a model is of all that it says of a sentence: the product of the three scores.</summary>
    public static double Certainty(Prediction prediction) => prediction.FactorScore * prediction.KindScore * prediction.ThemeScore;
}
