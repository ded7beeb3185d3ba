using IhsMiner.Duplicates;

namespace IhsMiner.Tests.Duplicates;

public sealed class NearDuplicatesTests
{
    [Fact]
    public void The_first_of_a_group_stands_for_it()
    {
        var found = NearDuplicates.Of([Of(1, 0, 500), Of(2, 900, 500), Of(3, 3, 500), Of(5, 5, 500)]).ToArray();

        Assert.Equal([(3, 1), (5, 1)], found.Select(one => (one.Document, one.Of)));
        Assert.All(found, one => Assert.InRange(one.Likeness, NearDuplicates.LeastLikeness, 1));
    }

    [Fact]
    public void A_chain_of_small_changes_joins_nobody_to_its_far_end()
    {
        var chain = Enumerable.Range(0, 20).Select(i => Of(i + 1, 25 * i, 1000));

        Assert.All(NearDuplicates.Of(chain), one => Assert.InRange(one.Document - one.Of, 1, 4));
    }

    [Theory]
    [InlineData("integrated care in our county", 1)]
    [InlineData("annual report", 0)]
    [InlineData("", 0)]
    public void Half_of_the_text_suffices_where_a_title_of_four_words_is_the_same(string title, int expected) => Assert.Equal(
        expected, NearDuplicates.Of([Of(1, 0, 1000, title), Of(2, 200, 1000, title)]).Count());

    [Fact]
    public void Texts_that_share_nothing_are_no_duplicates_even_under_one_title() => Assert.Empty(
        NearDuplicates.Of([Of(1, 0, 500, "integrated care in our county"), Of(2, 5000, 500, "integrated care in our county")]));

    private static Print Of(int document, int first, int words, string title = "") => new(
        document, title, MinHash.Of(string.Join(' ', Enumerable.Range(first, words).Select(i => $"w{i}")))!);
}
