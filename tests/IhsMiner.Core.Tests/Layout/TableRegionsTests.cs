using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class TableRegionsTests
{
    private const string Full = "The share of all people who were asked is the sum of what each town has told us here";

    [Fact]
    public void Full_lines_of_text_between_formulas_are_prose()
    {
        var page = new PageBuilder();
        for (var i = 0; i < 6; i++)
        {
            page.At(50, 100 + 60 * i, 10, Full, $"and what the {(char)('b' + i)} towns have told us before this year came to its end for all of them:")
                .At(60, 130 + 60 * i, 10, "s = a").At(120, 130 + 60 * i, 10, "n + b").At(200, 130 + 60 * i, 10, "m");
        }

        var roles = PageBuilder.LaidOut(page).Blocks.Where(block => PageBuilder.Text(block).Contains("share of all", StringComparison.Ordinal));

        Assert.All(roles, block => Assert.Equal(Role.Body, block.Role));
        Assert.Equal(6, roles.Count());
    }
}
