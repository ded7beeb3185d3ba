using IhsMiner.Coding;

namespace IhsMiner.Classification;

/// <summary>Adds to a feature space how like a text is to what is known of each category: its training texts, its definition.</summary>
public static class LikenessFitting
{
    // What a category's texts have in common is among the words that they have most of; the rest is each text's own, and the file's size.
    private const int MostWords = 1_000;

    /// <param name="space">Knows the words; has no centroids yet.</param>
    /// <param name="facets">What the texts are coded on.</param>
    /// <param name="categories">Those with a definition.</param>
    public static FeatureSpace Fit(
        FeatureSpace space, IReadOnlyList<TokenizedText> texts, IReadOnlyList<Facet> facets, IEnumerable<Category> categories)
    {
        var words = texts.Select(space.Words).ToArray();
        Centroid[] centroids =
        [
            .. facets.SelectMany(facet => facet.Labels.OfType<string>().Distinct().Order(StringComparer.Ordinal)
                .Select(label => new Centroid(facet.CentroidOf(label), Sum(words, facet, label)))),
            .. categories.Select(category => new Centroid(
                $"definition {category.Id}", Rounded(space.Words(TokenizedText.Of($"{category.Definition} {category.Include}"))))),
        ];
        return new(
            [.. space.Features, .. centroids.Select(centroid => new Feature(FeatureSpace.LikenessGroup, centroid.Name, 1))],
            space.Cues, space.NgramScale, centroids);
    }

    private static SparseVector Sum(SparseVector[] words, Facet facet, string label)
    {
        var sum = new Dictionary<int, double>();
        for (var text = 0; text < words.Length; text++)
            if (facet.Labels[text] == label)
                foreach (var (index, value) in words[text].Indices.Zip(words[text].Values))
                    sum[index] = sum.GetValueOrDefault(index) + value;
        return Rounded(SparseVector.Of(Heaviest(sum)));
    }

    private static Dictionary<int, double> Heaviest(Dictionary<int, double> sum) => sum
        .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key)
        .Take(MostWords)
        .ToDictionary(entry => entry.Key, entry => entry.Value);

    // Three decimals of a sum of hundreds of texts: a file that can be read, and cosines that differ in the fourth digit at most.
    private static SparseVector Rounded(SparseVector sum) => new(sum.Indices, Array.ConvertAll(sum.Values, value => Math.Round(value, 3)));
}
