using IhsMiner.Sentences;

namespace IhsMiner.Tests.Sentences;

public sealed class LostSpaceTests
{
    [Theory]
    [InlineData("The team met its patients.The board did not.", "The team met its patients.", "The board did not.")]
    [InlineData("It grew (Figure 5).Also the cost fell.", "It grew (Figure 5).", "Also the cost fell.")]
    [InlineData("Conclusion.Trust comes first.", "Conclusion.", "Trust comes first.")]
    public void A_stop_without_a_space_behind_it_ends_its_sentence(string text, string first, string second)
    {
        Assert.Equal([first, second], Sentences(text));
    }

    [Theory]
    [InlineData("It is at www.careplans.Org now.")]
    [InlineData("They use ASP.Net there.")]
    [InlineData("The file notes.Txt is old.")]
    [InlineData("It costs 2.Five at most.")]
    public void Addresses_names_and_numbers_are_left_whole(string text)
    {
        Assert.Equal([text], Sentences(text));
    }

    private static IEnumerable<string> Sentences(string text) =>
        SentenceSegmentation.Of(text).Select(span => text[span.Start..span.End]);
}
