using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Evaluation.Baselines;

/// <summary>
/// Gives a statement the kind and the theme of the text most like it among the training statements and the codebook's examples that
/// have one: the cosine of their words, weighted by how often a word stands in the text and how rare it is (Manning, Raghavan and
/// Schütze 2008, 'Introduction to Information Retrieval', sections 6.3 and 14.3). Of equals the first, statements before examples.
/// </summary>
public sealed class NearestBaseline(Codebook codebook) : IBaseline
{
    private readonly IReadOnlyList<LabelledText> examples =
        [.. LabelledTexts.Of(codebook.Examples, weight: 1).Where(example => example.IsFactor)];

    public string Name => "nearest";

    /// <summary>Scores are the cosines, 0 to 1.</summary>
    public IReadOnlyList<Answer> Answer(Fold fold)
    {
        LabelledText[] known = [.. LabelledTexts.Of(fold.Training), .. examples];
        var weights = WordWeights.Of(known.Select(text => text.Text));
        var vectors = known.Select(text => weights.Vector(text.Text)).ToArray();
        return [.. fold.Held.Select(statement =>
        {
            var vector = weights.Vector(TokenizedText.Of(statement.Text));
            var likeness = vectors.Select(other => WordWeights.Cosine(vector, other)).ToArray();
            return new Answer(statement, SimplePrediction.Of(
                Nearest(codebook.Kinds, text => text.Kind), Nearest(codebook.Themes, text => text.Theme)));

            // Without any text to be near to, the codebook's first.
            (string Class, double Score) Nearest(IReadOnlyList<Category> categories, Func<LabelledText, string?> code) => known
                .Select((text, number) => (Class: code(text), Score: likeness[number]))
                .Where(entry => entry.Class is not null)
                .Select(entry => (entry.Class!, entry.Score))
                .DefaultIfEmpty((categories[0].Id, 0))
                .MaxBy(entry => entry.Item2);
        })];
    }
}
