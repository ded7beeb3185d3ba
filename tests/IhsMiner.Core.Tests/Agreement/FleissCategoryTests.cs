using IhsMiner.Agreement;

namespace IhsMiner.Tests.Agreement;

public sealed class FleissCategoryTests
{
    /// <summary>√(2 / (30 · 6 · 5)) of Fleiss' 30 patients and 6 psychiatrists.</summary>
    [Fact]
    public void Its_null_error_depends_on_the_numbers_of_items_and_coders_alone()
    {
        var ratings = Published.Example.All.Single(example => example.Source.StartsWith("Fleiss (1971)", StringComparison.Ordinal)).Ratings;

        Assert.All(FleissCategory.Of(ratings), figures => Assert.Equal(0.0471, Math.Round(figures.NullError.ValueOrNull!.Value, 4)));
    }

    [Fact]
    public void With_unequal_numbers_of_codes_its_null_error_is_undefined()
    {
        var ratings = Ratings.Of([new[] { "a", "a", "b" }, ["b", "b", null]]);

        Assert.IsType<Statistic.Defined>(FleissCategory.Of(ratings)[0].Kappa);
        Assert.Contains("different numbers", FleissCategory.Of(ratings)[0].NullError.ReasonOrNull, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_the_kappa_of_the_category_against_the_rest()
    {
        var ratings = Ratings.Of([new[] { "a", "a", "b" }, ["b", "b", null], ["c", "a", "c"], ["c", null, null]]);

        foreach (var figures in FleissCategory.Of(ratings))
            Assert.Equal(FleissKappa.Of(ratings.AgainstRest(figures.Category)).ValueOrNull!.Value, figures.Kappa.ValueOrNull!.Value, 12);
    }
}
