using IhsMiner.Layout;
using IhsMiner.Pdf;
using IhsMiner.Sentences;
using Xunit.Abstractions;

namespace IhsMiner.Tests.Sentences.Articles;

/// <summary>
/// The same figures for articles that no rule was written on: those in the folder that the environment variable
/// <see cref="OtherArticlesFactAttribute.Variable"/> names, each a PDF with its text beside it.
/// </summary>
public sealed class OtherArticlesScoreTests(ITestOutputHelper output)
{
    [OtherArticlesFact(PdfEngines.Poppler)]
    public void Sentences_of_other_articles_come_out_whole_clean_and_in_order() => AssertGood(Score(PdfEngines.Poppler));

    [OtherArticlesFact(PdfEngines.PdfPig)]
    public void Sentences_of_other_articles_come_out_so_with_PdfPig_too() => AssertGood(Score(PdfEngines.PdfPig));

    [OtherArticlesFact(PdfEngines.Poppler, PdfEngines.PdfPig)]
    public void The_figures_of_both_engines_on_all_of_them_lie_within_five_thousandths() => Assert.All(
        Score(PdfEngines.Poppler).Shares().Zip(Score(PdfEngines.PdfPig).Shares()),
        shares => Assert.InRange(shares.First - shares.Second, -0.005, 0.005));

    private ArticleScore Score(string engine)
    {
        var scores = new List<ArticleScore>();
        foreach (var (truth, document) in SharedArticles.Read(OtherArticlesFactAttribute.Folder()!, engine))
        {
            scores.Add(ArticleScore.Of(truth, Compose.Document(LayOut.Document(document))));
            output.WriteLine(scores[^1].Row(truth.Name));
        }

        output.WriteLine(ArticleScore.Sum(scores).Row($"all, {engine}"));
        return ArticleScore.Sum(scores);
    }

    private static void AssertGood(ArticleScore all)
    {
        Assert.InRange(ArticleScore.Share(all.Intact, all.Expected), 0.95, 1);
        Assert.InRange(ArticleScore.Share(all.Clean, all.Extracted), 0.95, 1);
        Assert.InRange(ArticleScore.Share(all.Ascending, all.Pairs), 0.99, 1);
    }
}
