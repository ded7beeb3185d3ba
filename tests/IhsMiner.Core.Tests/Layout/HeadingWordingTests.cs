using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class HeadingWordingTests
{
    [Theory]
    [InlineData("References")]
    [InlineData("REFERENCES:")]
    [InlineData("7. Bibliography")]
    public void A_list_of_references_is_told_by_its_heading(string text) => Assert.True(HeadingWording.IsReferences(text));

    [Theory]
    [InlineData("Authors’ contributions")]
    [InlineData("Conflict of Interests")]
    [InlineData("Abbreviations (In the guideline)")]
    [InlineData("Acknowledgements")]
    public void Back_matter_is_told_by_its_heading(string text) => Assert.True(HeadingWording.IsBackMatter(text));

    [Theory]
    [InlineData("Materials & Methods")]
    [InlineData("IV. Discussion")]
    [InlineData("2.1. Study design")]
    public void A_shared_heading_is_known_with_its_number(string text) => Assert.True(HeadingWording.IsKnown(text));

    [Theory]
    [InlineData("What people said about money")]
    [InlineData("Funding of neighbourhood teams")]
    public void Other_words_are_not_known(string text) => Assert.False(HeadingWording.IsKnown(text));
}
