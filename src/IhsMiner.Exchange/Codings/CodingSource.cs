using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Codings;

/// <summary>A file with one coder's codes, and where in it they stand. Column names compare without case.</summary>
/// <param name="Coder">The coder's name.</param>
/// <param name="Keys">The columns that together name an item, one or more.</param>
/// <param name="Field">The column with the codes.</param>
/// <param name="Cluster">The column with the item's cluster, or null; not every file needs to have it.</param>
public sealed record CodingSource(string Path, string Coder, IReadOnlyList<string> Keys, string Field, string? Cluster)
{
    /// <summary>What the file says of this coder, where it holds several; null where it is a table, and is read as such.</summary>
    public Table? Given { get; init; }
}
