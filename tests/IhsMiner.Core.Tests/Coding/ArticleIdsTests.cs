using IhsMiner.Coding;

namespace IhsMiner.Tests.Coding;

public sealed class ArticleIdsTests
{
    [Theory]
    [InlineData("Alison Tweed, Andrew Singfield", "tweed-2018")]
    [InlineData("Tweed A, Singfield A", "tweed-2018")]
    [InlineData("Tweed, A., Singfield, A.", "tweed-2018")]
    [InlineData("E Paice and S Hasan", "paice-2018")]
    [InlineData("Sian E. Maslin-Prothero. Amy E. Bennion", "maslin-prothero-2018")]
    [InlineData("Laura G. González-Ortiz, Stefano Calciolari", "gonzalez-ortiz-2018")]
    [InlineData("Gwyn Bevan ; Katharina Janus", "bevan-2018")]
    [InlineData("Erens B et al.", "erens-2018")]
    [InlineData("NHS Future Forum", "nhs-future-forum-2018")]
    [InlineData("DOH", "doh-2018")]
    [InlineData("", "unknown-2018")]
    [InlineData("???", "unknown-2018")]
    public void An_id_is_the_first_authors_surname_and_the_year(string authors, string expected)
    {
        Assert.Equal([expected], ArticleIds.For([(authors, 2018)]));
    }

    [Fact]
    public void Ids_differ()
    {
        Assert.Equal(
            ["ash-2019", "ash-2019-b", "ash-2019-c", "ash-undated"],
            ArticleIds.For([("Ann Ash", 2019), ("Ash B", 2019), ("Ash", 2019), ("Ash", null)]));
    }

    [Fact]
    public void Forty_articles_of_one_author_and_year_have_forty_ids()
    {
        Assert.Equal(40, ArticleIds.For(Enumerable.Repeat(("Ash", (int?)2019), 40)).Distinct().Count());
    }
}
