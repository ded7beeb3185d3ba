using IhsMiner.Layout;
using IhsMiner.Metadata;
using IhsMiner.Pdf;
using IhsMiner.Sentences;
using IhsMiner.Tests.Sentences.Articles;
using Xunit.Abstractions;

namespace IhsMiner.Tests.Metadata;

/// <summary>Metadata of real articles against what is known of them; the printed table tells right, wrong and absent.</summary>
public sealed class MetadataScoreTests(SharedArticles articles, ITestOutputHelper output) : IClassFixture<SharedArticles>
{
    [SharedArticlesFact(PdfEngines.Poppler)]
    public void Title_journal_year_and_DOI_of_articles_are_found()
    {
        var known = KnownArticle.All();
        var scores = new Dictionary<string, (int Right, int Wrong, int Absent)>();
        foreach (var (truth, document) in articles.By(PdfEngines.Poppler))
        {
            var layout = LayOut.Document(document);
            var found = FindMetadata.In(document, layout, Compose.Document(layout));
            var expected = known[truth.Name + ".pdf"];
            Score("title", expected.Title, found.Title);
            Score("journal", expected.Journal, found.Journal);
            Score("year", expected.Year, found.Year);
            Score("doi", expected.Doi, found.Doi);
            output.WriteLine($"{truth.Name}: authors: {string.Join("; ", found.Authors.Select(author => author.Value))}");

            void Score(string field, string right, MetadataField? value)
            {
                var (good, wrong, absent) = scores.GetValueOrDefault(field);
                if (right.Length == 0)
                    output.WriteLine($"{truth.Name}: {field} unknown, found {value}");
                else if (value is null)
                    absent++;
                else if (Key(value.Value) == Key(right))
                    good++;
                else
                    wrong++;
                if (right.Length > 0 && Key(value?.Value ?? "") != Key(right))
                    output.WriteLine($"{truth.Name}: {field} is '{value}', expected '{right}'");
                scores[field] = (good, wrong, absent);
            }
        }

        output.WriteLine($"{"field",-8} right wrong absent");
        foreach (var (field, (right, wrong, absent)) in scores)
            output.WriteLine($"{field,-8} {right,5} {wrong,5} {absent,6}");
        Assert.All(scores.Values, score => Assert.InRange(score.Wrong, 0, 1));
        Assert.InRange(scores.Values.Sum(score => score.Right), 36, 100);
    }

    private static string Key(string text) => GroundTruth.LettersAndDigits(text);
}
