using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Tests.Tables;

public sealed class DelimiterTests
{
    [Theory]
    [InlineData("a,b;c,d\n;;;;;;", ',')]
    [InlineData("a;b;\"c,,,,\"\n", ';')]
    [InlineData("a\tb\tc;d", '\t')]
    [InlineData("\r\n\na;b", ';')]
    [InlineData("\"a\n,,,,\";b\n", ';')]
    [InlineData("alone", ',')]
    [InlineData("", ',')]
    public void The_first_row_decides_outside_its_quotation_marks(string text, char expected)
    {
        Assert.Equal(expected, Delimiter.Of(text));
    }
}
