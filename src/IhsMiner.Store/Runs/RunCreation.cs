using IhsMiner.Store.Writing;

namespace IhsMiner.Store.Runs;

/// <summary>Makes the file of a run, all inputs waiting: it is there whole or not at all.</summary>
internal static class RunCreation
{
    /// <param name="documents">Those of this shard, with their places in the whole list.</param>
    public static void Write(
        string path, RunManifest manifest, IEnumerable<RunCategory> categories, IEnumerable<ListedDocument> documents)
    {
        var part = path + ".part";
        Leftovers.Delete(part);
        using (var database = Database.Open(part, isNew: true))
        {
            database.Transaction(() =>
            {
                database.Run(RunSchema.Tables);
                database.Run(RunViews.Views);
                database.Run($"PRAGMA application_id = {RunSchema.ApplicationId}");
                database.Run($"PRAGMA user_version = {RunSchema.Version}");
                Fill(database, manifest, categories, documents);
            });
        }

        if (!File.Exists(path))
            Leftovers.DeleteLogs(path);
        File.Move(part, path, overwrite: false);
    }

    private static void Fill(
        Database database, RunManifest manifest, IEnumerable<RunCategory> categories, IEnumerable<ListedDocument> documents)
    {
        using var rows = new Insertion(database, "manifest", 2);
        foreach (var (name, value) in ManifestTable.Rows(manifest))
            rows.Add(name, value);
        using var codes = new Insertion(database, "category", 5);
        foreach (var facet in categories.GroupBy(category => category.Facet))
            foreach (var (place, category) in facet.Index())
                codes.Add(facet.Key, place, category.Id, category.Name, category.Definition);
        using var listed = new Insertion(database, "document (id, path, outcome)", 3);
        using var writer = new DocumentWriter(database);
        foreach (var document in documents)
        {
            listed.Add(document.Id, document.Path, "waiting");
            if (document.Settled is { } settled)
                writer.Write(document.Id, settled);
        }
    }
}
