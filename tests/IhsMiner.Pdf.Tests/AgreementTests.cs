using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests;

public sealed class AgreementTests
{
    /// <summary>
    /// The 13 real articles; the engines' words, each article's as a bag, agree by 0.998 (Dice). The rest are a few signs that
    /// the engines cut from their words at different gaps.
    /// </summary>
    [ArticlesFact]
    public async Task Both_engines_find_the_same_words_in_the_same_articles()
    {
        foreach (var path in Directory.GetFiles(ArticlesFactAttribute.Folder!, "*.pdf").Order(StringComparer.Ordinal))
        {
            var poppler = Read.Text(await Read.Document(PdfEngines.Poppler, path)).Split(' ');
            var pdfPig = Read.Text(await Read.Document(PdfEngines.PdfPig, path)).Split(' ');
            var counts = pdfPig.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            var common = poppler.CountBy(word => word, StringComparer.Ordinal).Sum(c => Math.Min(c.Value, counts.GetValueOrDefault(c.Key)));
            Assert.True(2.0 * common / (poppler.Length + pdfPig.Length) > 0.98, Path.GetFileName(path));
        }
    }
}
