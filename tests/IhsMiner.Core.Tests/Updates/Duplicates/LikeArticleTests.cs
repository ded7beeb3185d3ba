using IhsMiner.Coding;
using IhsMiner.Updates.Duplicates;

namespace IhsMiner.Tests.Updates.Duplicates;

public sealed class LikeArticleTests
{
    private static readonly Article Known = Of("Leading change across a whole system of care", 2018, "10.1000/a.1");

    [Theory]
    [InlineData("Leading change across a whole system of care", 2018, "https://doi.org/10.1000/A.1", "the same DOI")]
    [InlineData("LEADING CHANGE – across a whole system of care.", 2018, "", "the same title and year")]
    [InlineData("", 2018, "10.1000/a.1", "the same DOI")]
    public void Is_sure_where_DOI_or_title_and_year_are_the_same(string title, int year, string link, string because) =>
        Assert.Equal(new LikeArticle(Known, true, because), LikeArticle.Of(Of(title, year, link), Known));

    [Theory]
    [InlineData("Leading change across a whole system", 2018, "", "nearly the same title")]
    [InlineData("Leading change across a whole system of health care", 2018, "", "nearly the same title")]
    [InlineData("Leading change across a whole system of care", 2019, "", "the same title, but another year")]
    [InlineData("Leading change across a whole system of care", null, "", "the same title, but a year is not known")]
    [InlineData("Leading change across a whole system of care", 2018, "10.1000/a.2", "the same title, but another DOI")]
    [InlineData("A history of bread", 2018, "10.1000/a.1", "the same DOI, but another title")]
    public void A_person_is_asked_where_one_thing_speaks_for_it_and_another_against(string title, int? year, string link, string because) =>
        Assert.Equal(new LikeArticle(Known, false, because), LikeArticle.Of(Of(title, year, link), Known));

    [Theory]
    [InlineData("A history of bread", 2018, "")]
    [InlineData("", null, "")]
    [InlineData("Leading people", 2018, "10.1000/a.2")]
    public void Others_are_not_alike(string title, int? year, string link) => Assert.Null(LikeArticle.Of(Of(title, year, link), Known));

    [Fact]
    public void A_short_title_alone_is_asked() =>
        Assert.False(LikeArticle.Of(Of("Annual report", 2018, ""), Of("Annual report", 2018, ""))!.IsSure);

    [Theory]
    [InlineData("https://www.fund.example/a/report.pdf", "http://fund.example/a/report.pdf", true)]
    [InlineData("https://fund.example/", "https://fund.example/", false)]
    public void The_same_address_is_the_same_article_unless_it_is_a_sites_front_page(string one, string other, bool isSame) =>
        Assert.Equal(isSame, LikeArticle.Of(Of("", null, one), Of("", null, other)) is { IsSure: true });

    private static Article Of(string title, int? year, string link) => new("a", "", year, title, "", "", "", link);
}
