using IhsMiner.Agreement;
using IhsMiner.Agreement.Distances;

namespace IhsMiner.Tests.Agreement.Distances;

public sealed class DistancesTests
{
    /// <summary>Two codes of 0, one of 1, three of 3.</summary>
    private static readonly CoincidenceMatrix Matrix =
        CoincidenceMatrix.Of(Ratings.Of([new int?[] { 0, 0 }, [1, 3], [3, 3]]));

    [Fact]
    public void A_nominal_distance_is_one() => Assert.Equal(
        new double[,] { { 0, 1, 1 }, { 1, 0, 1 }, { 1, 1, 0 } }, NominalDistance.Of(Matrix));

    [Fact]
    public void An_ordinal_distance_counts_the_codes_between() => Assert.Equal(
        new[,] { { 0, 2.25, 12.25 }, { 2.25, 0, 4 }, { 12.25, 4, 0 } }, OrdinalDistance.Of(Matrix));

    [Fact]
    public void An_interval_distance_is_the_square_of_the_difference() => Assert.Equal(
        new double[,] { { 0, 1, 9 }, { 1, 0, 4 }, { 9, 4, 0 } }, IntervalDistance.Of(Matrix));

    [Fact]
    public void A_ratio_distance_is_relative_to_the_sum() => Assert.Equal(
        new[,] { { 0, 1, 1 }, { 1, 0, 0.25 }, { 1, 0.25, 0 } }, RatioDistance.Of(Matrix));
}
