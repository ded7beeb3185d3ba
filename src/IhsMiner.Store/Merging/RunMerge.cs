using IhsMiner.Documents;
using IhsMiner.Store.Reading;
using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Merging;

/// <summary>Makes one run of its shards: the same exports as of a run that was never cut.</summary>
public static class RunMerge
{
    private static readonly string[] Parts = ["page", "sentence", "prediction", "removed", "metadata", "warning"];

    /// <param name="path">Of the run to make; there must be none yet.</param>
    /// <param name="shards">Paths, in any order.</param>
    /// <returns>The merged run's account.</returns>
    public static Reconciliation Write(string path, IReadOnlyList<string> shards)
    {
        if (File.Exists(path))
            throw new IhsMinerException($"{path}: is there already; name another file, or delete it");
        var opened = new List<RunFile>();
        try
        {
            foreach (var shard in shards)
                opened.Add(RunFile.OpenToRead(shard));
            ShardCheck.ThrowUnlessWhole(opened);
            // Under another name until it is whole.
            var part = path + ".merging";
            Leftovers.Delete(part);
            using (var run = RunFile.Create(
                part, opened[0].Manifest with { Shard = 1, Shards = 1 }, RunCategories.Of(opened[0]), []))
            {
                run.Database.Run("PRAGMA journal_mode = DELETE");
                foreach (var shard in opened)
                    Copy(run.Database, shard.Path);
                run.Database.Transaction(() => SkipCopies(run.Database));
                run.Database.Run("INSERT INTO search(search) VALUES ('rebuild')");
                run.Finish();
            }

            Leftovers.DeleteLogs(path);
            File.Move(part, path, overwrite: false);
        }
        finally
        {
            opened.ForEach(shard => shard.Dispose());
        }

        using var merged = RunFile.OpenToRead(path);
        return merged.Reconcile();
    }

    private static void Copy(Database run, string shard)
    {
        run.Run("ATTACH @path AS shard", ("path", Path.GetFullPath(shard)));
        run.Transaction(() =>
        {
            foreach (var table in (string[])["document", .. Parts])
                run.Run($"INSERT INTO main.{table} SELECT * FROM shard.{table}");
        });
        run.Run("DETACH shard");
    }

    /// <summary>
    /// A whole run reads the first of several files of the same bytes; each shard has read its own first. What the others hold is
    /// the same, and goes.
    /// </summary>
    private static void SkipCopies(Database run)
    {
        var copies = run.Rows(
            """
            SELECT document.id, first.id, first.path FROM document
            JOIN (SELECT sha256, min(id) AS id FROM document WHERE sha256 IS NOT NULL GROUP BY sha256) AS least
              ON least.sha256 = document.sha256 AND least.id < document.id
            JOIN document AS first ON first.id = least.id
            WHERE document.reason IS NULL OR document.reason <> 'unreadable'
            ORDER BY document.id
            """).ToList();
        foreach (var row in copies)
        {
            run.Run("DELETE FROM prediction WHERE sentence IN (SELECT id FROM sentence WHERE document = @id)", ("id", row[0]));
            foreach (var table in Parts.Where(table => table != "prediction"))
                run.Run($"DELETE FROM {table} WHERE document = @id", ("id", row[0]));
            run.Run(
                """
                UPDATE document SET outcome = 'skipped', reason = @reason, message = @message, title_key = NULL, signature = NULL,
                  duplicate_of = @of, likeness = 1 WHERE id = @id
                """,
                ("id", row[0]), ("reason", FailureReason.Duplicate.Code()), ("message", SameBytes.Message((string)row[2]!)),
                ("of", row[1]));
        }
    }
}
