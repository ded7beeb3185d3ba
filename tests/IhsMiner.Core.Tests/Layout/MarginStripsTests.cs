using IhsMiner.Documents;
using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class MarginStripsTests
{
    [Fact]
    public void Text_that_runs_up_the_margin_is_removed()
    {
        var layout = PageBuilder.LaidOut(new PageBuilder().Column(50, 120, 80, "Care was shared by all.")
            .Word("Downloaded", new Box(580, 300, 590, 350), upright: false)
                .Word("from", new Box(580, 270, 590, 295), upright: false));

        Assert.Equal(["Downloaded", "from"],
            layout.Removed.Where(removed => removed.Reason == RemovalReason.MarginStrip).Select(removed => removed.Text));
    }

    [Fact]
    public void A_short_word_within_a_line_is_upright_whatever_the_reader_made_of_it()
    {
        var page = new PageBuilder().At(50, 100, 10, "There").Word("are", new Box(77.5, 100, 86, 112), upright: false)
            .At(88.5, 100, 10, "many of them in the town.");

        Assert.Equal("There are many of them in the town.", Assert.Single(PageBuilder.Composed(page).Sentences).Text);
    }

    [Fact]
    public void A_page_on_its_side_keeps_its_words()
    {
        var page = new PageBuilder().Word("Table", new Box(100, 700, 112, 730), upright: false)
            .Word("Costs", new Box(100, 660, 112, 690), upright: false);

        var layout = PageBuilder.LaidOut(page);

        Assert.Empty(layout.Removed);
        Assert.All(layout.Blocks, block => Assert.Equal(Role.Table, block.Role));
    }
}
