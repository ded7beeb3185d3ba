using IhsMiner.Metadata;
using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Reading;

/// <summary>What a run's document says of itself; the places of the words are not stored.</summary>
internal static class StoredMetadata
{
    public static ArticleMetadata Of(RunFile run, long document)
    {
        var fields = run.Database
            .Rows(
                "SELECT name, value, confidence, quotation FROM metadata WHERE document = @document ORDER BY name, place",
                ("document", document))
            .ToLookup(
                row => (string)row[0]!, row => new MetadataField((string)row[1]!, (double)row[2]!, (string)row[3]!, null),
                StringComparer.Ordinal);
        return new(One("title"), [.. fields["author"]], One("journal"), One("year"), One("doi"));

        MetadataField? One(string name) => fields[name].FirstOrDefault();
    }
}
