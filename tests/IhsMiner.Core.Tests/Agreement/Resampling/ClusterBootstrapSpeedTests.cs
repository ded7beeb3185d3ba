using System.Diagnostics;
using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Tests.Agreement.Resampling;

public sealed class ClusterBootstrapSpeedTests
{
    /// <summary>300 items of 33 articles and 6 categories, 2000 times; half a second is the project's own limit.</summary>
    [Fact]
    public void Kappa_of_a_review_takes_less_than_half_a_second()
    {
        string[] categories = ["a", "b", "c", "d", "e", "f"];
        var items = Enumerable.Range(0, 300).ToArray();
        var ratings = Ratings.OfPairs(
            [.. items.Select(item => categories[SplitMix64.Below(6, 1, item)])],
            [.. items.Select(item => categories[SplitMix64.Below(item % 2 == 0 ? 6 : 3, 1, item)])],
            categories);
        string[] clusters = [.. items.Select(item => $"{item % 33}")];
        var fastest = Enumerable.Range(0, 3).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            ClusterBootstrap.Of(ratings, clusters, CohenKappa.Of, new());
            return watch.ElapsedMilliseconds;
        });

        Assert.InRange(fastest, 0, 500);
    }
}
