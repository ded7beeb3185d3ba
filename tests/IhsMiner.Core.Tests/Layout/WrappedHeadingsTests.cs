using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class WrappedHeadingsTests
{
    private const string Prose = "The teams met every week. They shared what they had learned about the people in their care, "
        + "and after a year they had come to trust each other. Nobody had thought that they would, in the first summer. "
        + "A budget that all partners share takes years to agree and may be gone in one bad summer, as the town found out.";

    [Fact]
    public void A_heading_that_ends_with_a_link_goes_on_below()
    {
        Assert.Contains("Trust between the teams of the northern towns", Headings("Trust between the teams of", "the northern towns"));
    }

    [Fact]
    public void A_heading_below_a_short_heading_stays_by_itself()
    {
        Assert.Contains("What people said", Headings("What people said", "Trust", 14));
    }

    private static IReadOnlyList<string> Headings(string first, string second, double size = 12) =>
    [
        .. PageBuilder.LaidOut(new PageBuilder().At(50, 20, 20, "Sharing care in a town")
            .At(50, 50, 12, "Introduction").Column(50, 70, 80, Prose)
            .At(50, 200, size, first).At(50, 200 + (1.2 * size), 12, second).Column(50, 240, 80, Prose)).Blocks
            .Where(block => block.Role == Role.Heading).Select(PageBuilder.Text),
    ];
}
