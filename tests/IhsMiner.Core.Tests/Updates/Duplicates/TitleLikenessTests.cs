using IhsMiner.Updates.Duplicates;

namespace IhsMiner.Tests.Updates.Duplicates;

public sealed class TitleLikenessTests
{
    [Theory]
    [InlineData("Care at home", "CARE AT HOME.", 1.0)]
    [InlineData("Care at home", "Care at home: a report on three towns", 0.9)]
    [InlineData("one two three four", "one two three five", 0.6)]
    [InlineData("one two", "three four", 0.0)]
    public void Is_the_share_of_words_in_common(string one, string other, double expected) =>
        Assert.Equal(expected, TitleLikeness.Of(one, other)!.Value, 12);

    [Fact]
    public void There_is_none_without_a_title() => Assert.Null(TitleLikeness.Of("", "Care at home"));
}
