using IhsMiner.References;

namespace IhsMiner.Tests.References;

public sealed class DoiTests
{
    [Theory]
    [InlineData("10.1136/bmjopen-2021-049296")]
    [InlineData("doi:10.1136/bmjopen-2021-049296.")]
    [InlineData("https://doi.org/10.1136/bmjopen-2021-049296")]
    [InlineData("http://dx.doi.org/10.1136%2Fbmjopen-2021-049296")]
    [InlineData("(DOI: 10.1136/bmjopen-2021-049296)")]
    [InlineData("10.1136/bmjopen-2021-049296 [doi]")]
    public void It_is_found_in_what_people_write_for_it(string text) => Assert.Equal("10.1136/bmjopen-2021-049296", Doi.In(text));

    [Fact]
    public void Brackets_of_its_own_are_kept() => Assert.Equal("10.1016/S0140-6736(05)17709-5", Doi.In("10.1016/S0140-6736(05)17709-5."));

    [Theory]
    [InlineData("")]
    [InlineData("n/a")]
    [InlineData("10.1136")]
    [InlineData("https://www.kingsfund.org.uk/sites/default/files/2018-09/report.pdf")]
    public void Where_there_is_none_nothing_is_invented(string text) => Assert.Null(Doi.In(text));

    [Fact]
    public void Case_does_not_tell_two_apart() => Assert.True(Doi.Same("10.5334/IJIC.1", "https://doi.org/10.5334/ijic.1"));

    [Fact]
    public void Two_texts_without_a_DOI_are_not_the_same() => Assert.False(Doi.Same("n/a", "n/a"));
}
