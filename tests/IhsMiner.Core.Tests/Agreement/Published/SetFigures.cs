using IhsMiner.Agreement;
using IhsMiner.Agreement.Distances;

namespace IhsMiner.Tests.Agreement.Published;

/// <summary>Figures of set-valued ratings, also by the distances of other programs, which the product does not have.</summary>
public static class SetFigures
{
    public static bool Knows(string name) => name.Contains("masi", StringComparison.Ordinal)
        || name.Contains("jaccard", StringComparison.Ordinal)
        || name.Contains("relation", StringComparison.Ordinal)
        || name.Contains("dice", StringComparison.Ordinal);

    public static Statistic Of(Ratings ratings, string name) => name switch
    {
        "alpha_jaccard" => KrippendorffAlpha.Of(ratings, JaccardDistance.Of),
        "alpha_masi" => KrippendorffAlpha.Of(ratings, MasiDistance.Of),
        "alpha_relation" => KrippendorffAlpha.Of(ratings, SetRelationDistance.Of),
        "relation_observed" => KrippendorffAlpha.Observed(CoincidenceMatrix.Of(ratings), SetRelationDistance.Of),
        "relation_expected" => KrippendorffAlpha.Expected(CoincidenceMatrix.Of(ratings), SetRelationDistance.Of),
        "alpha_masi_dkpro" => KrippendorffAlpha.Of(ratings, DkproMasi),
        "masi_dkpro_observed" => KrippendorffAlpha.Observed(CoincidenceMatrix.Of(ratings), DkproMasi),
        "masi_dkpro_expected" => KrippendorffAlpha.Expected(CoincidenceMatrix.Of(ratings), DkproMasi),
        "alpha_masi_nltk" => KrippendorffAlpha.Of(ratings, NltkMasi),
        "dice_percent" => DkproDice(CoincidenceMatrix.Of(ratings)),
        _ => throw new ArgumentException($"fixtures.json has a figure '{name}' that nothing computes.", nameof(name)),
    };

    /// <summary>The Jaccard distance times that of the sets' relation.</summary>
    public static double[,] DkproMasi(CoincidenceMatrix matrix)
    {
        var (jaccard, relation) = (JaccardDistance.Of(matrix), SetRelationDistance.Of(matrix));
        return DistanceTable.Of(matrix.Categories.Count, (low, high) => jaccard[low, high] * relation[low, high]);
    }

    /// <summary>MASI with factors of two digits.</summary>
    public static double[,] NltkMasi(CoincidenceMatrix matrix)
    {
        var (jaccard, relation) = (JaccardDistance.Of(matrix), SetRelationDistance.Of(matrix));
        return DistanceTable.Of(matrix.Categories.Count, (low, high) =>
            1 - ((1 - jaccard[low, high]) * Math.Round(1 - relation[low, high], 2)));
    }

    /// <summary>The mean of 2 |A ∩ B| / (|A| + |B|) over the items; DKPro takes 0 for two empty sets.</summary>
    private static Statistic DkproDice(CoincidenceMatrix matrix)
    {
        var sets = SetCategories.Of(matrix.Categories);
        double sum = 0;
        for (var one = 0; one < sets.Length; one++)
        {
            for (var other = 0; other < sets.Length; other++)
                sum += sets[one].Count == 0 ? 0
                    : matrix[one, other] * 2 * sets[one].Count(sets[other].Contains) / (sets[one].Count + sets[other].Count);
        }

        return Statistic.Ratio(sum, matrix.Total, "no item has two codes");
    }
}
