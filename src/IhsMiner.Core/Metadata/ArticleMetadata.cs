namespace IhsMiner.Metadata;

/// <summary>What a document says of itself. What it does not say is null, or an empty list.</summary>
/// <param name="Title">Of the article or report.</param>
/// <param name="Authors">In the order printed.</param>
/// <param name="Journal">Its name, or the abbreviation that the pages print.</param>
/// <param name="Year">Of publication, four figures.</param>
/// <param name="Doi">Without a resolver's address before it.</param>
public sealed record ArticleMetadata(
    MetadataField? Title, IReadOnlyList<MetadataField> Authors, MetadataField? Journal, MetadataField? Year, MetadataField? Doi)
{
    /// <summary>Nothing said, or not looked for.</summary>
    public static ArticleMetadata None { get; } = new(null, [], null, null, null);
}
