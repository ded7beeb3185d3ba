using IhsMiner.Layout;
using IhsMiner.Pdf;
using IhsMiner.Sentences;
using Xunit.Abstractions;

namespace IhsMiner.Tests.Sentences.Articles;

/// <summary>
/// How whole, clean and ordered the sentences of real articles come out, with each engine. The floors stand a little under what
/// was measured when they were set; the printed tables tell the figures of today.
/// </summary>
public sealed class ArticleScoreTests(SharedArticles articles, ITestOutputHelper output) : IClassFixture<SharedArticles>
{
    [SharedArticlesFact(PdfEngines.Poppler)]
    public void Sentences_of_articles_come_out_whole_clean_and_in_order() => AssertGood(PdfEngines.Poppler);

    [SharedArticlesFact(PdfEngines.PdfPig)]
    public void Sentences_of_articles_come_out_so_with_PdfPig_too() => AssertGood(PdfEngines.PdfPig);

    [SharedArticlesFact(PdfEngines.Poppler, PdfEngines.PdfPig)]
    public void The_figures_of_both_engines_lie_within_five_thousandths()
    {
        var (poppler, pdfPig) = (Scores(PdfEngines.Poppler), Scores(PdfEngines.PdfPig));
        foreach (var (one, other) in poppler.Zip(pdfPig))
            output.WriteLine($"{one.Row("poppler")} | {other.Row("pdfpig")}");
        Assert.All(poppler.Zip(pdfPig), pair => Assert.All(
            pair.First.Shares().Zip(pair.Second.Shares()),
            shares => Assert.InRange(shares.First - shares.Second, -0.005, 0.005)));
    }

    [SharedArticlesFact(PdfEngines.Poppler)]
    public void Every_character_read_is_kept_or_removed_with_a_reason()
    {
        foreach (var (_, document) in articles.By(PdfEngines.Poppler))
            TextAccount.AssertBalanced(document);
    }

    [SharedArticlesFact(PdfEngines.Poppler)]
    public void Sentences_of_articles_do_not_overlap_and_quote_the_text()
    {
        foreach (var (_, document) in articles.By(PdfEngines.Poppler))
            SentenceInvariants.AssertHold(Compose.Document(LayOut.Document(document)));
    }

    private List<ArticleScore> Scores(string engine) =>
        [.. articles.By(engine).Select(item => ArticleScore.Of(item.Truth, Compose.Document(LayOut.Document(item.Document))))];

    private void AssertGood(string engine)
    {
        output.WriteLine($"{"article",-18} {"sent.",5} intact +digit contnd precis  order");
        var scores = Scores(engine);
        foreach (var ((truth, _), score) in articles.By(engine).Zip(scores))
        {
            output.WriteLine(score.Row(truth.Name));
            foreach (var lost in score.Lost)
                output.WriteLine($"    lost: {lost}");
            foreach (var foreign in score.Foreign)
                output.WriteLine($"    foreign: {foreign}");
        }

        var all = ArticleScore.Sum(scores);
        output.WriteLine(all.Row("all"));
        Assert.InRange(ArticleScore.Share(all.Intact, all.Expected), 0.985, 1);
        Assert.InRange(ArticleScore.Share(all.IntactWithDigits, all.Expected), 0.97, 1);
        Assert.InRange(ArticleScore.Share(all.Clean, all.Extracted), 0.985, 1);
        Assert.InRange(ArticleScore.Share(all.Ascending, all.Pairs), 0.995, 1);
    }
}
