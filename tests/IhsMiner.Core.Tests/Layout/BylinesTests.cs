using IhsMiner.Layout;

namespace IhsMiner.Tests.Layout;

public sealed class BylinesTests
{
    [Theory]
    [InlineData("Ann B. Able1, Carl van Dee2* and Eve Foot1")]
    [InlineData("Ann Able , 1,2 Bob Baker, 3 Carl de la Mer 1")]
    [InlineData("A. B. Able C. D. Dee (&) E. Foot")]
    [InlineData("Ann Able1 | Bob Baker2 | Carl Cole1")]
    public void Names_with_initials_or_figures_are_told(string text) => Assert.True(Bylines.Has(text));

    [Theory]
    [InlineData("1 Department of Care, University of the North, Moorhead, Norland")]
    [InlineData("From the Institute of Public Health, Moorhead, Norland.")]
    [InlineData("Northern Health Research Center, Moorhead University, Norland")]
    public void Places_are_told(string text) => Assert.True(Bylines.Has(text));

    [Theory]
    [InlineData("Social Care, Primary Care and Public Health")]
    [InlineData("Sharing Care in Small Towns: A Review of 12 Studies")]
    [InlineData("The hospital, the clinic and the school were in one street, and it helped.")]
    [InlineData("School nurses, carers, teachers and parents")]
    [InlineData("Results")]
    [InlineData("")]
    public void Headings_and_text_are_not(string text) => Assert.False(Bylines.Has(text));

    [Fact]
    public void A_long_row_of_capitals_is_told_at_once() => Assert.False(Bylines.Has(new string('A', 5000) + " x!"));

    [Fact]
    public void A_long_row_of_letters_that_are_also_words_is_told_at_once() =>
        Assert.False(Bylines.Has(string.Concat(Enumerable.Repeat("y e ", 2000)) + "!"));
}
