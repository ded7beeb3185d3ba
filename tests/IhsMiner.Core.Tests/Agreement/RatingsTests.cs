using IhsMiner.Agreement;

namespace IhsMiner.Tests.Agreement;

public sealed class RatingsTests
{
    [Fact]
    public void Texts_are_sorted_by_their_characters() =>
        Assert.Equal(["B", "a", "b"], Ratings.Of([new[] { "b", "a" }, ["B", "b"]]).Categories);

    [Fact]
    public void Numbers_are_sorted_by_size() =>
        Assert.Equal(["-1", "2", "10"], Ratings.Of([new int?[] { 10, 2 }, [-1, 2]]).Categories);

    [Fact]
    public void Categories_that_are_given_keep_their_order_and_may_be_unused() =>
        Assert.Equal(["low", "high", "none"], Ratings.Of([new[] { "high", "low" }], ["low", "high", "none"]).Categories);

    [Fact]
    public void A_null_is_a_missing_code() =>
        Assert.Equal([0, Ratings.Missing], Ratings.Of([new[] { "a", null }]).Codes(0).ToArray());

    [Fact]
    public void A_row_of_another_length_is_refused_by_its_number() =>
        Assert.Contains(
            "Item 2",
            Assert.Throws<ArgumentException>(() => Ratings.Of([new[] { "a", "b" }, ["a"]])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_code_outside_the_categories_is_refused_by_its_place() =>
        Assert.Contains(
            "Item 1, coder 2: 'c'",
            Assert.Throws<ArgumentException>(() => Ratings.Of([new[] { "a", "c" }], ["a", "b"])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_empty_code_is_refused() => Assert.Throws<ArgumentException>(() => Ratings.Of([new[] { "a", "" }]));

    [Fact]
    public void A_category_named_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => Ratings.Of([new[] { "a", "a" }], ["a", "a"]));

    [Fact]
    public void Two_coders_of_different_length_are_refused() =>
        Assert.Throws<ArgumentException>(() => Ratings.OfPairs(["a", "b"], ["a"]));

    [Fact]
    public void An_item_that_counts_twice_is_as_good_as_two_items()
    {
        var twice = Ratings.OfPairs(["a", "b", "b"], ["a", "a", "b"]).Repeated([2, 1, 1]);
        var spelledOut = Ratings.OfPairs(["a", "a", "b", "b"], ["a", "a", "a", "b"]);

        Assert.Equal(CohenKappa.Of(spelledOut), CohenKappa.Of(twice));
        Assert.Equal(KrippendorffAlpha.Of(spelledOut), KrippendorffAlpha.Of(twice));
        Assert.Equal(GwetAc1.Of(spelledOut), GwetAc1.Of(twice));
        Assert.Equal(CongerKappa.Of(spelledOut), CongerKappa.Of(twice));
    }

    [Fact]
    public void An_item_that_counts_never_has_no_part_in_a_figure() =>
        Assert.Equal(1, PercentAgreement.Of(Ratings.OfPairs(["a", "b"], ["a", "a"]).Repeated([1, 0])).ValueOrNull);

    [Fact]
    public void An_item_that_counts_less_than_never_is_refused() =>
        Assert.Throws<ArgumentException>(() => Ratings.OfPairs(["a", "b"], ["a", "a"]).Repeated([1, -1]));

    [Fact]
    public void Against_the_rest_all_other_categories_are_one()
    {
        var ratings = Ratings.OfPairs(["a", "b", "c"], ["a", "c", null]).AgainstRest("a");

        Assert.Equal(["a", "not a"], ratings.Categories);
        Assert.Equal([1, 1], ratings.Codes(1).ToArray());
        Assert.Equal([1, Ratings.Missing], ratings.Codes(2).ToArray());
    }
}
