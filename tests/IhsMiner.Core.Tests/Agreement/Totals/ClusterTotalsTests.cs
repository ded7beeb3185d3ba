using IhsMiner.Agreement;
using IhsMiner.Agreement.Totals;

namespace IhsMiner.Tests.Agreement.Totals;

public sealed class ClusterTotalsTests
{
    private static readonly Ratings Three = Ratings.Of([
        new[] { "a", "a", null }, ["b", "a", "b"], ["c", "c", "c"], [null, null, "b"], ["b", "c", "a"]]);

    private static readonly string[] Clusters = ["x", "y", "x", "y", "z"];

    [Fact]
    public void The_clusters_together_are_the_whole()
    {
        var whole = ClusterTotals.Of(Three, Clusters).Whole;

        Assert.Equal((5, 4), (whole.Coded, whole.Pairable));
        Assert.Equal(KrippendorffAlpha.Of(Three).ValueOrNull!.Value, KrippendorffAlpha.Of(whole, IhsMiner.Agreement.Distances.NominalDistance.Of).ValueOrNull!.Value, 12);
    }

    [Fact]
    public void A_resample_is_the_table_with_its_items_repeated()
    {
        var drawn = ClusterTotals.Of(Three, Clusters).Drawn([2, 0, 1]);
        var repeated = AgreementTotals.Of(Three.Repeated([2, 0, 2, 0, 1]));

        Assert.Equal(GwetAc1.Of(repeated).ValueOrNull!.Value, GwetAc1.Of(drawn).ValueOrNull!.Value, 12);
        Assert.Equal(repeated.Codes(2, 2), drawn.Codes(2, 2));
    }

    [Fact]
    public void What_only_one_cluster_has_is_exactly_nothing_without_it()
    {
        var without = ClusterTotals.Of(Three, Clusters).Without(2);

        Assert.Equal(0, without.Pairs(0, 2));
        Assert.Equal(4, without.Coded);
    }

    [Fact]
    public void Clusters_are_named_in_the_order_of_the_items() =>
        Assert.Equal(["x", "y", "z"], ClusterTotals.Of(Three, Clusters).Names);

    [Fact]
    public void Clusters_for_another_number_of_items_are_refused() =>
        Assert.Throws<ArgumentException>(() => ClusterTotals.Of(Three, ["x"]));

    [Fact]
    public void Two_coders_meet_in_two_coders_alone() =>
        Assert.Throws<InvalidOperationException>(() => AgreementTotals.Of(Three).Both(0, 0));
}
