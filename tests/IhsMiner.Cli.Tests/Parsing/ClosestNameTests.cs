using IhsMiner.Cli.Parsing;

namespace IhsMiner.Cli.Tests.Parsing;

public sealed class ClosestNameTests
{
    private static readonly string[] Names = ["extract", "import", "evaluate", "classify"];

    [Theory]
    [InlineData("clasify", "classify")]
    [InlineData("eval", "evaluate")]
    [InlineData("imprt", "import")]
    [InlineData("extracts", "extract")]
    [InlineData("help", null)]
    [InlineData("zzz", null)]
    public void Is_the_nearest_or_none(string typed, string? expected) => Assert.Equal(expected, ClosestName.Of(typed, Names));
}
