namespace IhsMiner.Learning.Tests.Ensembles;

public sealed class MixtureWeightsTests
{
    [Fact]
    public void Texts_that_one_member_alone_explains_give_it_their_share() =>
        Assert.Equal([0.75, 0.25], MixtureWeights.Fit([[1, 0], [0, 1]], [3, 1]));

    [Fact]
    public void Members_that_are_equally_good_count_the_same() =>
        Assert.Equal([0.5, 0.5], MixtureWeights.Fit([[0.8, 0.2], [0.2, 0.8]], [1, 1]));

    [Fact]
    public void A_member_that_is_always_worse_counts_nothing() =>
        Assert.Equal([1, 0], MixtureWeights.Fit([[0.9, 0.1], [0.8, 0.3]], [1, 1]));

    [Fact]
    public void A_mixture_of_both_where_that_is_best()
    {
        // w × 0.9 + (1 − w) × 0.2 once, w × 0.3 + (1 − w) × 0.6 once: 0.7 / (0.2 + 0.7 w) = 0.3 / (0.6 − 0.3 w) at w = 0.36 / 0.42.
        Assert.Equal([0.857, 0.143], MixtureWeights.Fit([[0.9, 0.2], [0.3, 0.6]], [1, 1]));
    }

    [Fact]
    public void Rounded_weights_sum_to_one() => Assert.Equal(1, MixtureWeights.Fit([[0.5, 0.5, 0.5]], [1]).Sum(), 1e-12);

    [Fact]
    public void A_text_that_no_member_explains_changes_nothing() =>
        Assert.Equal([0.75, 0.25], MixtureWeights.Fit([[0, 0], [1, 0], [0, 1]], [5, 3, 1]));
}
