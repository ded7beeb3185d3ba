using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Updates.Changes;

/// <summary>
/// The share of articles that have something, with percentile limits from resampling articles (Efron and Tibshirani 1993, An
/// Introduction to the Bootstrap, section 13.3).
/// </summary>
public static class ArticleShare
{
    /// <param name="articles">For each article, whether it has it.</param>
    public static BootstrapInterval Of(IReadOnlyList<bool> articles, BootstrapOptions options)
    {
        options.Validate();
        var estimate = Statistic.Ratio(articles.Count(has => has), articles.Count, "there is no article");
        if (articles.Count < 2)
        {
            var none = new Statistic.Undefined("there are fewer than two articles to draw from");
            return new(estimate, none, none, options.Level, articles.Count, 0, 0);
        }

        var shares = new double[options.Replicates];
        for (var replicate = 0; replicate < shares.Length; replicate++)
            shares[replicate] = Share(articles, ClusterDraw.Of(articles.Count, options.Seed, replicate));
        Array.Sort(shares);
        var tail = (1 - options.Level) / 2;
        return new(
            estimate, Percentile.Of(shares, tail), Percentile.Of(shares, 1 - tail), options.Level, articles.Count, options.Replicates, 0);
    }

    private static double Share(IReadOnlyList<bool> articles, int[] drawn)
    {
        var having = 0;
        for (var article = 0; article < drawn.Length; article++)
            having += articles[article] ? drawn[article] : 0;
        return (double)having / drawn.Length;
    }
}
