using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class ListMarkersTests
{
    [Theory]
    [InlineData("•", true)]
    [InlineData("–", true)]
    [InlineData("o", true)]
    [InlineData("\uF0B7", true)]
    [InlineData("1.", true)]
    [InlineData("(2)", true)]
    [InlineData("b)", true)]
    [InlineData("iv.", true)]
    [InlineData("2015.", false)]
    [InlineData("A", false)]
    [InlineData("1.2", false)]
    [InlineData("(see", false)]
    public void Bullets_and_short_numbers_open_items(string word, bool isMarker)
    {
        Assert.Equal(isMarker, ListMarkers.IsMarker(word));
    }
}
