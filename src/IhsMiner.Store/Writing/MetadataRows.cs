using IhsMiner.Metadata;

namespace IhsMiner.Store.Writing;

/// <summary>What a document says of itself, as rows of the table of metadata.</summary>
internal static class MetadataRows
{
    /// <returns>Each with its name, and its place among those of that name.</returns>
    public static IEnumerable<(string Name, int Place, MetadataField Field)> Of(ArticleMetadata metadata) =>
    [
        .. One("title", metadata.Title),
        .. metadata.Authors.Select((author, place) => ("author", place, author)),
        .. One("journal", metadata.Journal),
        .. One("year", metadata.Year),
        .. One("doi", metadata.Doi),
    ];

    private static IEnumerable<(string, int, MetadataField)> One(string name, MetadataField? field) =>
        field is null ? [] : [(name, 0, field)];
}
