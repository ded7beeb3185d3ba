using IhsMiner.References;
using IhsMiner.Updates;
using IhsMiner.Updates.Particulars;

namespace IhsMiner.Tests.Updates.Particulars;

public sealed class ReferencesTests
{
    private static readonly Reference Found = new("JOUR", "search.ris", 12)
    {
        Title = "A wholly new thing", Authors = ["Cole, Cara", "Dean, Dan"], Year = 2021, Journal = "Journal of Things", Doi = "10.1000/c", Database = "MEDLINE",
    };

    [Theory]
    [InlineData("Another title altogether here", "10.1000/C", "the same DOI")]
    [InlineData("A wholly new thing", null, "the same title")]
    public void A_reference_is_found_by_DOI_then_by_title(string title, string? doi, string because)
    {
        var update = Review([Found], Invented.Article("c.pdf", title, doi: doi));

        Assert.Equal((Found, because), (update.Articles[0].Reference.Reference, update.Articles[0].Reference.Because));
        Assert.Empty(update.Unmatched);
    }

    [Fact]
    public void It_completes_and_overrides_what_the_article_says_and_both_are_told()
    {
        var article = Review([Found], Invented.Article("c.pdf", "A wholly new thing", year: "2020", doi: "10.1000/c")).Articles[0];

        Assert.Equal((2021, "Journal of Things", "MEDLINE", "Cole, Cara; Dean, Dan"), (article.Article.Year!.Value, article.Article.Journal, article.Article.Database, article.Article.Authors));
        var year = article.Particulars.Single(one => one.Field == ParticularsOf.Year);
        Assert.Equal(("search.ris, line 12", "2020", null), (year.Source, year.Overridden, year.Confidence));
    }

    [Fact]
    public void Without_a_reference_the_articles_own_word_stands_with_page_and_confidence()
    {
        var article = Review([], Invented.Article("c.pdf", "A wholly new thing")).Articles[0];

        var title = article.Particulars.Single(one => one.Field == ParticularsOf.Title);
        Assert.Equal(("page 1", 0.85, "A wholly new thing"), (title.Source, title.Confidence, title.Value));
        Assert.Equal("", article.Particulars.Single(one => one.Field == ParticularsOf.Journal).Value);
    }

    [Fact]
    public void A_reference_of_nearly_the_same_title_is_asked_and_used_once_a_person_said_yes()
    {
        NewArticle[] articles = [Invented.Article("c.pdf", "A wholly new thing indeed")];

        var asked = UpdateOf.Review(Invented.Input([Found]), articles, []);
        var said = UpdateOf.Review(Invented.Input([Found], null, (asked.Questions.Single().Id, true)), articles, []);

        Assert.Null(asked.Articles[0].Reference.Reference);
        Assert.Equal([Found], asked.Unmatched);
        Assert.Equal(Found, said.Articles[0].Reference.Reference);
    }

    private static ReviewUpdate Review(IReadOnlyList<Reference> references, NewArticle article) =>
        UpdateOf.Review(Invented.Input(references), [article], []);
}
