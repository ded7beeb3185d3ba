using IhsMiner.References;
using IhsMiner.Updates;

namespace IhsMiner.Exchange.Updates;

/// <summary>
/// The new articles of an update as references: as the search gave them, and of an article without one, as its own pages say.
/// </summary>
internal static class UpdateReferences
{
    // RIS's codes for an article of a journal, and for what nothing more is known of.
    private const string OfAJournal = "JOUR", Unknown = "GEN";

    /// <summary>Those that join the chart or wait for an answer, in the order of the inputs.</summary>
    public static IEnumerable<Reference> Of(ReviewUpdate update) => update.Articles
        .Where(article => article.Standing is Standing.Added or Standing.Asked)
        .Select(article => article.Reference.Reference ?? Own(article));

    private static Reference Own(UpdateArticle article)
    {
        var (chart, metadata) = (article.Article, article.Source.Metadata);
        var doi = Doi.In(chart.DoiOrUrl);
        return new(chart.Journal.Length > 0 ? OfAJournal : Unknown, article.Source.Name, 1)
        {
            Title = chart.Title.Length > 0 ? chart.Title : null,
            Authors = [.. metadata.Authors.Select(author => author.Value)],
            Year = chart.Year,
            Journal = chart.Journal.Length > 0 ? chart.Journal : null,
            Doi = doi,
            Url = doi is null && chart.DoiOrUrl.Length > 0 ? chart.DoiOrUrl : null,
            Database = chart.Database.Length > 0 ? chart.Database : null,
        };
    }
}
