using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Sentences;
using IhsMiner.Tests.Layout;

namespace IhsMiner.Tests.Sentences;

public sealed class ComposeTests
{
    [Fact]
    public void A_sentence_has_one_place_for_each_line_it_stands_on()
    {
        var composition = PageBuilder.Composed(new PageBuilder()
            .At(50, 100, 10, "The teams met every week. They shared", "what they had learned."));

        Assert.Equal(
            [new Place(1, new Box(50, 100, 165, 112))],
            composition.Sentences[0].Places.Select(place => place with { Box = Rounded(place.Box) }));
        Assert.Equal([100, 112], composition.Sentences[1].Places.Select(place => place.Box.Top));
    }

    [Fact]
    public void A_sentence_that_runs_over_a_page_break_has_places_on_both_pages()
    {
        var composition = PageBuilder.Composed(
            new PageBuilder(1).At(50, 700, 10, "The teams met every week and they"),
                new PageBuilder(2).At(50, 120, 10, "shared what they had learned."));

        Assert.Equal([1, 2], Assert.Single(composition.Sentences).Places.Select(place => place.Page));
    }

    [Fact]
    public void Each_bullet_is_a_sentence_without_its_marker()
    {
        var composition = PageBuilder.Composed(new PageBuilder()
            .At(50, 100, 10, "• Nobody to cover the night shift", "• Four logins to one person"));

        Assert.Equal(["Nobody to cover the night shift", "Four logins to one person"],
            composition.Sentences.Select(sentence => sentence.Text));
        Assert.All(composition.Sentences, sentence => Assert.Equal(Role.List, sentence.Role));
        Assert.Equal(2, composition.Removed.Count(removed => removed.Reason == RemovalReason.ListMarker));
    }

    [Fact]
    public void A_hyphen_that_the_line_end_made_is_removed_and_kept_aside()
    {
        var composition = PageBuilder.Composed(new PageBuilder()
            .At(50, 100, 10, "They asked for full inte-", "gration of all the teams."));

        Assert.Equal("They asked for full integration of all the teams.", composition.Text);
        Assert.Equal(RemovalReason.LineEndHyphen, Assert.Single(composition.Removed).Reason);
    }

    [Fact]
    public void Ligatures_are_plain_and_soft_hyphens_gone()
    {
        Assert.Equal("The conflict was difficult to end.",
            PageBuilder.Composed(new PageBuilder().At(50, 100, 10, "The con\uFB02ict was diffi\u00ADcult to end.")).Text);
    }

    [Fact]
    public void Blocks_stand_one_to_a_line()
    {
        var composition = PageBuilder.Composed(new PageBuilder().At(50, 100, 14, "Methods")
            .At(50, 130, 10, "We asked many people in the town."));

        Assert.Equal("Methods\nWe asked many people in the town.", composition.Text);
        Assert.Equal("Methods", composition.Sentences[1].Section);
    }

    [Fact]
    public void A_block_that_shows_nothing_leaves_no_line()
    {
        Assert.Equal("Care is shared by all.",
            PageBuilder.Composed(new PageBuilder().At(50, 60, 10, "\uE001").At(50, 130, 10, "Care is shared by all.")).Text);
    }

    [Fact]
    public void Every_character_is_kept_or_removed()
    {
        TextAccount.AssertBalanced(PageBuilder.Document(
            new PageBuilder(1).At(50, 30, 8, "Joint Care")
                .At(50, 100, 10, "• The con\uFB02ict was diffi\u00ADcult inte-", "gration.")
                    .Word("12", new Box(75, 110, 80, 117)),
            new PageBuilder(2).At(50, 30, 8, "Joint Care").At(50, 100, 10, "It went on.")
                .Word("strip", new Box(580, 100, 590, 140), upright: false)));
    }

    private static Box Rounded(Box box) =>
        new(Math.Round(box.Left), Math.Round(box.Top), Math.Round(box.Right), Math.Round(box.Bottom));
}
