using IhsMiner.Layout;
using IhsMiner.Metadata;
using IhsMiner.Sentences;
using IhsMiner.Tests.Layout;

namespace IhsMiner.Tests.Metadata;

public sealed class FindMetadataTests
{
    private const string Prose =
        "Integrated care depends on trust between people who have worked apart for many years. Managers said that shared records "
        + "were the first change which made a difference to them. Funding stayed a barrier wherever budgets were kept apart.";

    [Fact]
    public void What_the_page_says_is_quoted_with_its_place()
    {
        var found = In(Article("Marsh et al. Journal of Valley Care (2021) 3:14", "https://doi.org/10.5555/vc.2021.14"), null);

        Assert.Equal("Trust and shared records in valley care", found.Title?.Value);
        Assert.Equal(["Maud Marsh", "Tobias van der Linden"], found.Authors.Select(author => author.Value));
        Assert.Equal(("Journal of Valley Care", "2021"), (found.Journal?.Value, found.Year?.Value));
        Assert.Equal(("10.5555/vc.2021.14", 1), (found.Doi?.Value, found.Doi?.Place?.Page));
        Assert.Equal(20, found.Doi!.Place!.Box.Top - 12);
    }

    [Fact]
    public void What_no_page_says_stays_absent()
    {
        var found = In(Article("", ""), null);

        Assert.Null(found.Journal);
        Assert.Null(found.Year);
        Assert.Null(found.Doi);
    }

    [Theory]
    [InlineData("Published online 3 May 2021", "2021")]
    [InlineData("Received 1 March 2021; published 3 May 2021", "2021")]
    [InlineData("It followed a plan that the NHS published in 2019", null)]
    public void Only_a_note_of_its_own_publication_tells_the_year(string note, string? year) =>
        Assert.Equal(year, In(Article(note, "Valley Care"), null).Year?.Value);

    [Theory]
    [InlineData("Microsoft Word - final_v3.docx")]
    [InlineData("1703809.dvi")]
    [InlineData("Untitled")]
    public void A_file_name_in_the_dictionary_is_no_title(string title) =>
        Assert.Equal("Trust and shared records in valley care", In(Article("", ""), title).Title?.Value);

    [Fact]
    public void A_title_that_page_and_dictionary_agree_on_is_surer()
    {
        var shown = In(Article("", ""), null).Title!;
        var agreed = In(Article("", ""), "Trust and Shared Records in Valley Care").Title!;

        Assert.True(agreed.Confidence > shown.Confidence);
    }

    [Fact]
    public void The_dictionary_alone_has_no_place()
    {
        var found = In(new PageBuilder().Column(50, 100, 90, Prose), "Trust and shared records");

        Assert.Equal(("Trust and shared records", null), (found.Title?.Value, found.Title?.Place));
    }

    private static PageBuilder Article(string citation, string doi)
    {
        var page = new PageBuilder();
        if (citation.Length > 0)
            page.At(50, 20, 8, citation).At(50, 32, 8, doi);
        return page.At(50, 100, 20, "Trust and shared records in valley care").At(50, 140, 10, "Maud Marsh and Tobias van der Linden")
            .At(50, 170, 12, "Abstract").Column(50, 190, 90, Prose).At(50, 250, 12, "Introduction").Column(50, 270, 90, Prose);
    }

    private static ArticleMetadata In(PageBuilder page, string? title)
    {
        var document = PageBuilder.Document(page, new PageBuilder(2).Column(50, 100, 90, Prose)) with { Info = new(title, null, null) };
        var layout = LayOut.Document(document);
        return FindMetadata.In(document, layout, Compose.Document(layout));
    }
}
