using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class PageNumbersTests
{
    [Theory]
    [InlineData("7")]
    [InlineData("Page 3 of 10")]
    [InlineData("3/31")]
    [InlineData("– 12 –")]
    [InlineData("xiv")]
    public void A_number_alone_on_the_outermost_line_is_a_page_number(string number)
    {
        var layout = PageBuilder.LaidOut(new PageBuilder().Column(50, 120, 80, "Care was shared by all.")
            .At(290, 770, 9, number));

        Assert.Equal(RemovalReason.PageNumber, Assert.Single(layout.Removed).Reason);
    }

    [Fact]
    public void A_number_within_the_page_stays()
    {
        var layout = PageBuilder.LaidOut(new PageBuilder().Column(50, 120, 80, "Care was shared by all.").At(290, 400, 9, "7")
            .At(50, 600, 10, "More text follows here."));

        Assert.Empty(layout.Removed);
    }
}
