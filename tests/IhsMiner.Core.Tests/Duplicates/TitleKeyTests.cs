using IhsMiner.Duplicates;

namespace IhsMiner.Tests.Duplicates;

public sealed class TitleKeyTests
{
    [Theory]
    [InlineData("Integrated Care: What Works?", "integrated care what works")]
    [InlineData("  Final   report – 2019 ", "final report 2019")]
    [InlineData("…", "")]
    [InlineData("half \ud83d of a pair", "half of a pair")]
    public void Keeps_letters_and_digits(string title, string expected) => Assert.Equal(expected, TitleKey.Of(title));
}
