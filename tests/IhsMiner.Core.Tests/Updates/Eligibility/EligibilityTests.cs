using IhsMiner.Layout;
using IhsMiner.Updates;
using IhsMiner.Updates.Eligibility;

namespace IhsMiner.Tests.Updates.Eligibility;

public sealed class EligibilityTests
{
    private static readonly Criterion Year = new("year", "after 1997", CriterionTest.Year, ["1998.."], ["..1996"], []);
    private static readonly Criterion Place = new("uk", "in the UK", CriterionTest.Words, ["england", "nhs"], ["france"], ["new england"]);
    private static readonly Criterion English = new("language", "English", CriterionTest.Language, ["the", "of", "and"], ["les", "des", "et"], []);

    [Theory]
    [InlineData("1998", Verdict.For)]
    [InlineData("1996", Verdict.Against)]
    [InlineData("1997", Verdict.Open)]
    [InlineData(null, Verdict.Open)]
    public void A_year_is_held_against_the_ranges(string? year, Verdict verdict) =>
        Assert.Equal(verdict, Finding(Year, Invented.Article("c.pdf", "A wholly new thing", year)).Verdict);

    [Theory]
    [InlineData(Verdict.For, "Nurses in England were asked.")]
    [InlineData(Verdict.Against, "Nurses in France were asked.")]
    [InlineData(Verdict.Open, "Nurses in England were asked.", "Nurses in France were asked.")]
    [InlineData(Verdict.Open, "Nurses were asked.")]
    [InlineData(Verdict.Open, "Nurses in New England were asked.")]
    public void Sentences_that_hold_a_phrase_speak_for_or_against(Verdict verdict, params string[] sentences) =>
        Assert.Equal(verdict, Finding(Place, Article(sentences)).Verdict);

    [Fact]
    public void The_sentences_and_pages_that_say_so_are_shown()
    {
        var finding = Finding(Place, Article("Nurses were asked.", "They work for the NHS in England."));

        Assert.Equal([new Evidence("They work for the NHS in England.", "page 1", true)], finding.Evidence);
        Assert.Equal(0.66, finding.Confidence);
    }

    [Fact]
    public void References_say_nothing_about_the_article() => Assert.Equal(
        Verdict.Open,
        Finding(Place, Invented.Article("c.pdf", "New", sentences: new CodedSentence(Invented.Sentence("NHS England 2010.", Role.Reference), null))).Verdict);

    [Fact]
    public void A_language_is_told_by_its_commonest_words()
    {
        var english = string.Join(' ', Enumerable.Repeat("the work of nurses and of doctors in the wards", 10));
        var french = string.Join(' ', Enumerable.Repeat("les soins des malades et des autres dans les villes", 10));

        Assert.Equal(Verdict.For, Finding(English, Article(english)).Verdict);
        Assert.Equal(Verdict.Against, Finding(English, Article(french)).Verdict);
        Assert.Equal(Verdict.Open, Finding(English, Article("the work of nurses")).Verdict);
    }

    [Theory]
    [InlineData("2010", 2010, null)]
    [InlineData("2010..2014", 2014, 2015)]
    [InlineData("..1996", 1900, 1997)]
    [InlineData("1998..", 2100, 1997)]
    public void A_range_of_years_has_both_its_ends(string range, int within, int? without)
    {
        Assert.True(YearRange.Parse(range)!.Holds(within));
        Assert.False(YearRange.Parse(range)!.Holds(without ?? within + 1));
    }

    [Theory]
    [InlineData("..")]
    [InlineData("98..")]
    [InlineData("2010..2011..2012")]
    [InlineData("soon")]
    public void What_is_no_range_is_none(string text) => Assert.Null(YearRange.Parse(text));

    private static NewArticle Article(params string[] sentences) => Invented.Article(
        "c.pdf", "A wholly new thing", sentences: [.. sentences.Select(text => new CodedSentence(Invented.Sentence(text), null))]);

    private static EligibilityFinding Finding(Criterion criterion, NewArticle article) =>
        UpdateOf.Review(Invented.Input(criteria: [criterion]), [article], []).Articles[0].Eligibility.Single();
}
