using IhsMiner.Store.Reading;
using IhsMiner.Store.Tests.Support;

namespace IhsMiner.Store.Tests.Reading;

public sealed class FullTextSearchTests
{
    [Theory]
    [InlineData("waiting list", 2)]
    [InlineData("\"waiting list\"", 1)]
    [InlineData("WAIT", 3)]
    [InlineData("café", 1)]
    [InlineData("nothing like it", 0)]
    [InlineData("wait* OR staff) AND \"", 0)]
    public void Finds_sentences_by_their_words_in_any_form(string text, int expected)
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 1);
        run.Save(1, Sample.Done(
            "one", "Waiting lists are long.", "A list of those who wait.", "People wait.", "The cafe is a meeting place."));

        Assert.Equal(expected, FullTextSearch.Of(run, text, 10).Count);
    }

    [Fact]
    public void Says_where_a_sentence_stands_and_what_it_is()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 1);
        run.Save(1, Sample.Done("one", "A title.", "Too few staff."));

        Assert.Equal(
            new("in/01.pdf", 1, "Too few staff.", true, "hinder", "people", 0.876543),
            Assert.Single(FullTextSearch.Of(run, "staff", 10)));
    }

    [Fact]
    public void Without_a_word_there_is_nothing_to_look_for()
    {
        using var folder = new TemporaryFolder();
        using var run = Sample.Run(folder, 1);

        Assert.Throws<IhsMinerException>(() => FullTextSearch.Of(run, " \"-\" *", 10));
    }
}
