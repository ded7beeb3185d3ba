using System.Globalization;
using IhsMiner.Exchange.Qda;
using IhsMiner.Sentences;
using IhsMiner.Updates;

namespace IhsMiner.Exchange.Updates;

/// <summary>
/// The new articles of an update as a REFI-QDA project: all their sentences, and the model's codings of those that state a factor,
/// for a second coder to work in a program of their own. Articles that the review has already, or that a person left out, are not in it.
/// </summary>
internal static class UpdateProject
{
    public static QdaProject Of(ReviewUpdate update) => ArticlesProject.Of(
        string.Create(CultureInfo.InvariantCulture, $"Update of {update.Date:yyyy-MM-dd}"),
        Origin(update),
        Midnight(update.Date),
        update.Codebook,
        [.. update.Articles.Where(article => article.Standing is Standing.Added or Standing.Asked).Select(Article)]);

    /// <summary>The program that writes it.</summary>
    public static string Origin(ReviewUpdate update) => $"IhsMiner {update.Tool}";

    private static CodedArticle Article(UpdateArticle article)
    {
        var places = new Dictionary<Sentence, int>(ReferenceEqualityComparer.Instance);
        foreach (var (place, coded) in article.Source.Sentences.Index())
            places.TryAdd(coded.Sentence, place);
        return new(
            article.Source.Sha256,
            article.Source.Name,
            string.Join("\n", new[] { article.Article.Title, article.Article.Authors, article.Article.DoiOrUrl }.Where(line => line.Length > 0)),
            [.. article.Source.Sentences.Select(coded => coded.Sentence.Text)],
            [.. article.KeptRows.Select(row => Coding(row, places[row.Sentence]))]);
    }

    private static SentenceCoding Coding(ProposedRow row, int sentence) => new(
        sentence,
        row.Statement.Provenance!.Coder,
        row.Statement.Kind,
        row.Statement.Theme is { } theme ? [theme] : [],
        Note(row),
        row.Statement.Provenance.Date is { } date ? Midnight(date) : null);

    private static string Note(ProposedRow row)
    {
        var scores = row.Statement.Provenance!.Scores is { } known
            ? string.Create(CultureInfo.InvariantCulture, $"; scores: states a factor {known.Factor:0.00}, kind {known.Kind:0.00}, theme {known.Theme:0.00}")
            : "";
        var note = row.Statement.Note.Length > 0 ? $"; {row.Statement.Note}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"page {row.Sentence.Page}{scores}{note}");
    }

    private static DateTimeOffset Midnight(DateOnly date) => new(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
