using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class CaptionLabelsTests
{
    [Theory]
    [InlineData("Figure 1. The partners", true)]
    [InlineData("Fig. 2 Flow of people", true)]
    [InlineData("Table 3: Costs", true)]
    [InlineData("Box 4 Lessons learned", true)]
    [InlineData("Supplementary Table 2. Codes", true)]
    [InlineData("Table 3 shows the costs of each team.", false)]
    [InlineData("Figure 1 and Table 2 were drawn by hand.", false)]
    [InlineData("Tables were drawn by hand.", false)]
    [InlineData("Figure 2 (left) is older.", false)]
    [InlineData("Fig. 2) tells how the partners met.", false)]
    [InlineData("Table 4 refers to the second year.", false)]
    [InlineData("Table 1 outlined what each partner paid.", false)]
    [InlineData("Figure 1a–c confirms it.", false)]
    [InlineData("Figure-2: The partners", true)]
    [InlineData("Table II. Costs of each team", true)]
    public void A_label_opens_a_caption_unless_a_sentence_follows(string text, bool opens)
    {
        Assert.Equal(opens, CaptionLabels.Opens(text));
    }

    [Fact]
    public void What_stands_right_below_a_label_alone_is_the_caption()
    {
        var layout = PageBuilder.LaidOut(new PageBuilder()
            .Column(50, 60, 80, "The teams met every week. They shared what they had learned about the people in their care.")
            .At(50, 200, 10, "Table 2").At(50, 216, 10, "The partners and what each of them paid.")
            .Column(50, 300, 80, "Carers asked for one number to ring at night. In the second spring they were given it."));

        Assert.Contains(layout.Blocks, block =>
            block.Role == Role.Caption && PageBuilder.Text(block).StartsWith("The partners", StringComparison.Ordinal));
    }
}
