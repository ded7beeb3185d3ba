namespace IhsMiner.Classification;

/// <summary>
/// The sum of the word vectors of all training texts of one category, to which a text can be likened (Rocchio 1971; Salton and
/// Buckley 1988).
/// </summary>
/// <param name="Name">The facet and the category, such as those of a theme.</param>
/// <param name="Sum">Over word n-grams alone.</param>
public sealed record Centroid(string Name, SparseVector Sum)
{
    private readonly double squaredLength = Sum.Values.Sum(value => value * value);

    /// <summary>The cosine between the text and the centroid, 0 to 1; 0 where they share no word.</summary>
    /// <param name="words">The text's word n-grams.</param>
    /// <param name="share">
    /// How often the text itself is in the centroid: 1 where it was one of the training texts, else 0. It is taken out, lest a
    /// training text be like its category because it is in it.
    /// </param>
    public double Cosine(SparseVector words, double share)
    {
        double product = 0, own = 0;
        for (int mine = 0, theirs = 0; mine < Sum.Indices.Length && theirs < words.Indices.Length;)
            if (Sum.Indices[mine] < words.Indices[theirs])
                mine++;
            else if (Sum.Indices[mine] > words.Indices[theirs])
                theirs++;
            else
            {
                own += words.Values[theirs] * words.Values[theirs];
                product += Sum.Values[mine++] * words.Values[theirs++];
            }

        var length = Math.Sqrt(words.Values.Sum(value => value * value));
        var rest = squaredLength - (2 * share * product) + (share * share * own);
        var cosine = (product - (share * own)) / (length * Math.Sqrt(Math.Max(0, rest)));
        return double.IsFinite(cosine) ? Math.Clamp(cosine, 0, 1) : 0;
    }
}
