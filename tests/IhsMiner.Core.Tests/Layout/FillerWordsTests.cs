using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class FillerWordsTests
{
    [Fact]
    public void A_letter_and_a_long_row_of_one_figure_is_taken_out_and_kept_aside()
    {
        var composition = PageBuilder.Composed(new PageBuilder()
            .At(50, 100, 10, "The teams met every week a1111111111 in the town hall."));

        Assert.Equal("The teams met every week in the town hall.", composition.Text);
        Assert.Equal("a1111111111", Assert.Single(composition.Removed, removed => removed.Reason == RemovalReason.Invisible).Text);
    }

    [Fact]
    public void Other_numbers_stay()
    {
        Assert.Equal("They rang NCT03763253 and a1111 at once.",
            PageBuilder.Composed(new PageBuilder().At(50, 100, 10, "They rang NCT03763253 and a1111 at once.")).Text);
    }
}
