using IhsMiner.Accounts;
using IhsMiner.Documents;
using IhsMiner.Layout;
using IhsMiner.Pdf;
using IhsMiner.Pdf.Poppler;
using IhsMiner.Sentences;
using IhsMiner.Tests.Sentences.Articles;

namespace IhsMiner.Tests.Accounts;

/// <summary>Characters read = characters kept + characters removed with a reason, page by page.</summary>
public sealed class DocumentAccountTests
{
    [PopplerFact]
    public async Task Samples_balance()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Root(), "corpus", "samples"), "*.pdf"))
            await AssertBalancedAsync(path);
    }

    [SharedArticlesFact(PdfEngines.Poppler)]
    public async Task Real_articles_balance()
    {
        foreach (var path in Directory.EnumerateFiles(SharedArticles.Folder()!, "*.pdf"))
            await AssertBalancedAsync(path);
    }

    [Fact]
    public void Kept_and_removed_are_counted_on_the_page_that_they_stand_on()
    {
        var account = Account(
            new Page(1, 600, 800, 0, [new("Integrated", new(10, 100, 60, 112)), new("care.", new(63, 100, 90, 112))]),
            new Page(2, 600, 800, 0, [new("Trust", new(10, 100, 40, 112)), new("mar\u00ADgin", new(300, 100, 312, 150), Upright: false)]));
        Assert.Equal([15, 12], account.Pages.Select(page => page.Read));
        Assert.Equal([15, 5], account.Pages.Select(page => page.Kept));
        Assert.Equal(0, account.Pages[1].Unaccounted);
        Assert.Equal(7, account.Removed.Values.Sum());
    }

    [Fact]
    public void A_page_that_does_not_balance_says_by_how_much()
    {
        var page = new PageAccount(1, 10, 6, new Dictionary<RemovalReason, int> { [RemovalReason.ListMarker] = 1 });
        Assert.Equal(3, page.Unaccounted);
        Assert.False(new DocumentAccount("a.pdf", [page]).IsBalanced);
    }

    [Theory]
    [InlineData("care", 4)]
    [InlineData("two words", 8)]
    [InlineData("ﬁnd", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("e\u00AD\u0301", 2)]
    public void Characters_are_counted_once_plain(string text, int count) => Assert.Equal(count, CharacterCount.Of(text));

    private static async Task AssertBalancedAsync(string path)
    {
        var reader = new PopplerReader(PopplerTools.Require(), new ReaderLimits());
        var document = Assert.IsType<Reading.Done>(await reader.ReadAsync(path, default)).Document;
        var composition = Compose.Document(LayOut.Document(document));
        var account = DocumentAccount.Of(document, composition);
        Assert.All(account.Pages, page => Assert.Equal((path, page.Page, 0), (path, page.Page, page.Unaccounted)));
        // The two sides are counted apart: what is kept is what the text holds.
        Assert.Equal(composition.Text.Count(c => !char.IsWhiteSpace(c)), account.Kept);
    }

    private static DocumentAccount Account(params Page[] pages)
    {
        var document = new Document("a.pdf", new('0', 64), pages);
        return DocumentAccount.Of(document, Compose.Document(LayOut.Document(document)));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "IhsMiner.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}

/// <summary>A fact that reads PDFs; skipped where Poppler is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute() => Skip = PopplerTools.Find() is null ? "Poppler (pdftotext) is not installed." : null;
}
