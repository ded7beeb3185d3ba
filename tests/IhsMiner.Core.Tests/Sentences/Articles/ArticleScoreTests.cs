using IhsMiner.Layout;
using IhsMiner.Sentences;
using Xunit.Abstractions;

namespace IhsMiner.Tests.Sentences.Articles;

/// <summary>
/// How whole, clean and ordered the sentences of real articles come out. The floors stand a little under what was measured
/// when they were set; the printed table tells the figures of today.
/// </summary>
public sealed class ArticleScoreTests(SharedArticles articles, ITestOutputHelper output) : IClassFixture<SharedArticles>
{
    [SharedArticlesFact]
    public void Sentences_of_articles_come_out_whole_clean_and_in_order()
    {
        output.WriteLine($"{"article",-18} {"sent.",5} intact +digit contnd precis  order");
        var scores = new List<ArticleScore>();
        foreach (var (truth, document) in articles.All)
        {
            scores.Add(ArticleScore.Of(truth, Compose.Document(LayOut.Document(document))));
            output.WriteLine(scores[^1].Row(truth.Name));
        }

        var all = ArticleScore.Sum(scores);
        output.WriteLine(all.Row("all"));
        Assert.InRange(ArticleScore.Share(all.Intact, all.Expected), 0.985, 1);
        Assert.InRange(ArticleScore.Share(all.IntactWithDigits, all.Expected), 0.97, 1);
        Assert.InRange(ArticleScore.Share(all.Clean, all.Extracted), 0.985, 1);
        Assert.InRange(ArticleScore.Share(all.Ascending, all.Pairs), 0.995, 1);
    }

    [SharedArticlesFact]
    public void Every_character_read_is_kept_or_removed_with_a_reason()
    {
        foreach (var (_, document) in articles.All)
            TextAccount.AssertBalanced(document);
    }

    [SharedArticlesFact]
    public void Sentences_of_articles_do_not_overlap_and_quote_the_text()
    {
        foreach (var (_, document) in articles.All)
            SentenceInvariants.AssertHold(Compose.Document(LayOut.Document(document)));
    }
}
