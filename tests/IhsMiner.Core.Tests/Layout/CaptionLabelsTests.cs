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
    public void A_label_opens_a_caption_unless_a_sentence_follows(string text, bool opens)
    {
        Assert.Equal(opens, CaptionLabels.Opens(text));
    }
}
