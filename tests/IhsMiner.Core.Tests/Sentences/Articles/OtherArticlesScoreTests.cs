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
    [OtherArticlesFact]
    public void Sentences_of_other_articles_come_out_whole_clean_and_in_order()
    {
        var scores = new List<ArticleScore>();
        foreach (var (truth, document) in SharedArticles.Read(OtherArticlesFactAttribute.Folder()!, PdfEngines.Poppler))
        {
            scores.Add(ArticleScore.Of(truth, Compose.Document(LayOut.Document(document))));
            output.WriteLine(scores[^1].Row(truth.Name));
        }

        var all = ArticleScore.Sum(scores);
        output.WriteLine(all.Row("all"));
        Assert.InRange(ArticleScore.Share(all.Intact, all.Expected), 0.95, 1);
        Assert.InRange(ArticleScore.Share(all.Clean, all.Extracted), 0.95, 1);
        Assert.InRange(ArticleScore.Share(all.Ascending, all.Pairs), 0.99, 1);
    }
}
