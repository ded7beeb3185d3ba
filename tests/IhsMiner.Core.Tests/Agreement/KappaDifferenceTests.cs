using IhsMiner.Agreement;

namespace IhsMiner.Tests.Agreement;

public sealed class KappaDifferenceTests
{
    /// <summary>The second coder agrees on all four items, the third on two as chance has it.</summary>
    private static readonly Ratings Three = Ratings.Of(
    [
        new string?[] { "a", "a", "a" }, ["a", "a", "b"], ["b", "b", "a"], ["b", "b", "b"],
    ]);

    [Fact]
    public void It_is_the_second_coders_kappa_less_the_thirds() =>
        Assert.Equal(1, KappaDifference.Of(Three).ValueOrNull!.Value, 1e-12);

    [Fact]
    public void Two_coders_who_say_the_same_do_not_differ() => Assert.Equal(
        0, KappaDifference.Of(Ratings.Of([new string?[] { "a", "b", "b" }, ["b", "b", "b"], ["a", "a", "a"]])).ValueOrNull);

    [Fact]
    public void It_is_undefined_where_one_kappa_is() =>
        Assert.NotNull(KappaDifference.Of(Ratings.Of([new string?[] { "a", "a", "b" }, ["a", "a", "a"]])).ReasonOrNull);

    [Fact]
    public void A_pair_keeps_the_items_and_leaves_the_other_coder_out() =>
        Assert.Equal([0, 1], Three.Pair(0, 2).Codes(1).ToArray());

    [Fact]
    public void A_pair_of_a_resample_counts_its_items_as_often() =>
        Assert.Equal(3, Three.Repeated([3, 1, 0, 0]).Pair(1, 2).Times(0));
}
