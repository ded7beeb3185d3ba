using System.Globalization;
using IhsMiner.Metadata;
using IhsMiner.References;

namespace IhsMiner.Updates.Particulars;

/// <summary>
/// What the chart would say of a new article: the reference's word where there is one, else the article's own. Nothing is invented:
/// what neither says stays empty.
/// </summary>
public static class ParticularsOf
{
    public const string Authors = "authors";
    public const string Year = "year";
    public const string Title = "title";
    public const string Database = "database";
    public const string Journal = "journal";
    public const string StudyType = "study_type";
    public const string Link = "doi_or_url";

    /// <summary>One for each of the chart's particulars, in the chart's order.</summary>
    /// <param name="reference">The article's, or null.</param>
    public static IReadOnlyList<Particular> Article(NewArticle article, Reference? reference)
    {
        var own = article.Metadata;
        return
        [
            One(Authors, Joined(own.Authors), reference is { Authors.Count: > 0 } ? string.Join("; ", reference.Authors) : null),
            One(Year, own.Year, reference?.Year?.ToString(CultureInfo.InvariantCulture)),
            One(Title, own.Title, reference?.Title),
            One(Database, null, reference?.Database),
            One(Journal, own.Journal, reference?.Journal),
            One(StudyType, null, null),
            One(Link, own.Doi, reference?.Doi ?? reference?.Url),
        ];

        Particular One(string field, MetadataField? shown, string? said)
        {
            if (said is not null)
                return new(field, said, Place(reference!), null, said, shown is null || shown.Value == said ? "" : shown.Value);
            return shown is null
                ? new(field, "", "", null, "", "")
                : new(field, shown.Value, Place(shown, article), shown.Confidence, shown.Quotation, "", shown.Place?.Page);
        }
    }

    /// <summary>The file and line of a reference.</summary>
    public static string Place(Reference reference) =>
        string.Create(CultureInfo.InvariantCulture, $"{reference.File}, line {reference.Line}");

    private static string Place(MetadataField field, NewArticle article) => field.Place is { } place
        ? string.Create(CultureInfo.InvariantCulture, $"page {place.Page}")
        : article.Unplaced;

    // As surely as the least sure of them.
    private static MetadataField? Joined(IReadOnlyList<MetadataField> authors) => authors.Count == 0
        ? null
        : new(
            string.Join(", ", authors.Select(author => author.Value)), authors.Min(author => author.Confidence),
            string.Join(", ", authors.Select(author => author.Quotation).Distinct()), authors[0].Place);
}
