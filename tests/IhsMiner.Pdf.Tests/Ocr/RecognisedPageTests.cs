using IhsMiner.Documents;
using IhsMiner.Pdf.Ocr;

namespace IhsMiner.Pdf.Tests.Ocr;

public sealed class RecognisedPageTests
{
    [Fact]
    public void Words_of_one_type_have_boxes_of_one_height_whatever_their_letters()
    {
        var words = Words(("one", 4.8, 0), ("high", 7.0, 2.1), ("pay", 4.8, 2.1), ("Trust", 7.0, 0));

        Assert.All(words, word => Assert.Equal((90.7, 102.5), (Math.Round(word.Box.Top, 1), Math.Round(word.Box.Bottom, 1))));
    }

    [Fact]
    public void A_raised_mark_stays_smaller_and_raised()
    {
        var words = Words(("health", 7.0, 0), ("care", 4.8, 0), ("12", 4.2, -3));

        Assert.True(words[2].Box.Height < 0.7 * words[0].Box.Height);
        Assert.True(words[2].Box.MiddleY < words[0].Box.MiddleY);
    }

    [Fact]
    public void Words_never_touch()
    {
        var line = new RecognisedLine([("had", new(50, 93, 65, 100)), ("a", new(64.9, 95.2, 69, 100))]);

        var words = RecognisedPage.Words([line]);

        Assert.True(words[1].Box.Left - words[0].Box.Right > 1);
    }

    [Fact]
    public void Sizes_that_waver_about_the_main_one_are_the_main_one()
    {
        var lines = new[] { 7.0, 7.3, 6.8, 14 }.Select(height => new RecognisedLine([("Health", new(50, 100 - height, 90, 100))])).ToList();

        Assert.Equal([11.8, 11.8, 11.8, 23.6], RecognisedPage.Words(lines).Select(word => Math.Round(word.Box.Height, 1)));
    }

    /// <summary>Words side by side on a base line at 100, each with its reach above and below.</summary>
    private static IReadOnlyList<Word> Words(params (string Text, double Above, double Below)[] words) =>
        RecognisedPage.Words([new([.. words.Index().Select(word => (
            word.Item.Text, new Box(50 + 40 * word.Index, 100 - word.Item.Above + Math.Min(0, word.Item.Below), 80 + 40 * word.Index, 100 + word.Item.Below)))])]);
}
