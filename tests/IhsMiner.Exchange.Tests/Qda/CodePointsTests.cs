using IhsMiner.Exchange.Qda;

namespace IhsMiner.Exchange.Tests.Qda;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("😀")]
    [InlineData("a😀b😀😀c\uD83Dd\uDE00")]
    public void Places_are_counted_as_the_text_is_written_in_letters(string text)
    {
        var points = new CodePoints(text);
        var place = 0;
        var count = 0;
        while (place <= text.Length)
        {
            Assert.Equal((count, place), (points.Before(place), points.Place(count)));
            place += place + 1 < text.Length && char.IsSurrogatePair(text[place], text[place + 1]) ? 2 : 1;
            count++;
        }

        Assert.Equal(count - 1, points.Count);
    }
}
