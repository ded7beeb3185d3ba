using IhsMiner.Classification;

namespace IhsMiner.Tests.Classification;

public sealed class TokenizedTextTests
{
    [Theory]
    [InlineData("Trust takes time.", "trust|takes|time")]
    [InlineData("inter-organisational, co–location; and/or", "inter|organisational|co|location|and|or")]
    [InlineData("staff's don’t", "staff's|don't")]
    [InlineData("the 'silo' and the boards' view", "the|silo|and|the|boards|view")]
    [InlineData("NHS 2018/19, 3.5 %", "nhs|2018|19|3|5")]
    [InlineData("rôle ÉTÉ", "rôle|été")]
    [InlineData("under_score", "under|score")]
    [InlineData("", "")]
    [InlineData(" — … ", "")]
    public void Words_are_runs_of_letters_and_digits_in_lower_case(string text, string words) =>
        Assert.Equal(words, string.Join('|', TokenizedText.Of(text).Tokens));

    [Fact]
    public void A_character_of_two_units_parts_words() =>
        Assert.Equal(["one", "two"], TokenizedText.Of("one😀two").Tokens);

    [Fact]
    public void Half_a_character_of_two_units_is_in_no_word() =>
        Assert.Equal(["one", "two"], TokenizedText.Of("one\ud83dtwo\ude00").Tokens);

    [Fact]
    public void The_text_is_kept_as_given() =>
        Assert.Equal(" As IS ", TokenizedText.Of(" As IS ").Text);
}
