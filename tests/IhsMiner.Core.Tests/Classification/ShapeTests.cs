using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class ShapeTests
{
    [Theory]
    [InlineData("one two three four", 0.34657359)]
    [InlineData("one", 0)]
    [InlineData("", 0)]
    public void Length_is_a_quarter_of_the_logarithm_of_the_words(string text, double length) =>
        Assert.Equal(length, Of(text).Value("length"), 1e-8);

    [Theory]
    [InlineData("one two three four five six", 1)]
    [InlineData("one two three four five six seven", 0)]
    public void Six_words_are_short(string text, double isShort) => Assert.Equal(isShort, Of(text).Value("short"));

    [Theory]
    [InlineData("in 2018 and 2019", 2.0 / 3)]
    [InlineData("1 2 3 4 5", 1)]
    [InlineData("none", 0)]
    public void Three_numbers_or_more_count_in_full(string text, double digits) =>
        Assert.Equal(digits, Of(text).Value("digits"), 1e-12);

    [Theory]
    [InlineData("Why? ", 1)]
    [InlineData("Why? Because.", 0)]
    public void A_question_ends_with_its_mark(string text, double question) =>
        Assert.Equal(question, Of(text).Value("question"));

    [Theory]
    [InlineData("as said (p. 4)", 1)]
    [InlineData("as said", 0)]
    public void Brackets_are_seen(string text, double brackets) => Assert.Equal(brackets, Of(text).Value("brackets"));

    [Theory]
    [InlineData("Abcdefghij", 0.4)]
    [InlineData("ABC", 1)]
    [InlineData("", 0)]
    public void A_quarter_of_capitals_or_more_counts_in_full(string text, double capitals) =>
        Assert.Equal(capitals, Of(text).Value("capitals"), 1e-12);

    private static Collected Of(string text) => Collected.Of(new Shape(), text);
}
