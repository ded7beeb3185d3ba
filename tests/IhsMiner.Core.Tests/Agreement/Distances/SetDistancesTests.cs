using IhsMiner.Agreement;
using IhsMiner.Agreement.Distances;
using IhsMiner.Tests.Agreement.Published;

namespace IhsMiner.Tests.Agreement.Distances;

public sealed class SetDistancesTests
{
    /// <summary>{1, 2} and {1, 2, 3, 4}: Passonneau (2006); NLTK's documentation; DKPro Statistics.</summary>
    [Fact]
    public void A_set_within_one_of_twice_its_size_has_the_printed_distances()
    {
        var matrix = CoincidenceMatrix.Of(Ratings.OfPairs(["1;2"], ["1;2;3;4"]));

        Assert.Equal(0.5, JaccardDistance.Of(matrix)[0, 1], 9);
        Assert.Equal(0.6666667, MasiDistance.Of(matrix)[0, 1], 7);
        Assert.Equal(0.665, SetFigures.NltkMasi(matrix)[0, 1], 9);
        Assert.Equal(0.1666667, SetFigures.DkproMasi(matrix)[0, 1], 7);
    }

    [Theory]
    [InlineData("a;b", "b;c", 2.0 / 3, 8.0 / 9, 2.0 / 3)]
    [InlineData("a", "b", 1, 1, 1)]
    [InlineData(";", "a", 1, 1, 1.0 / 3)]
    [InlineData(" b ;a", "a;b", 0, 0, 0)]
    [InlineData(";", ";;", 0, 0, 0)]
    public void Sets_are_as_far_apart_as_they_stand_to_each_other(string one, string other, double jaccard, double masi, double relation)
    {
        var matrix = CoincidenceMatrix.Of(Ratings.OfPairs([one], [other], [one, other]));

        Assert.Equal(jaccard, JaccardDistance.Of(matrix)[0, 1], 9);
        Assert.Equal(masi, MasiDistance.Of(matrix)[0, 1], 9);
        Assert.Equal(relation, SetRelationDistance.Of(matrix)[0, 1], 9);
    }

    [Theory]
    [InlineData("b; a;b", "a;b")]
    [InlineData("a", "a")]
    [InlineData(" ; ", ";")]
    public void A_set_has_one_name(string category, string name) => Assert.Equal(name, SetCategories.Name(category));
}
