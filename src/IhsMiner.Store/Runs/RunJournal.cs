namespace IhsMiner.Store.Runs;

/// <summary>How a run that is being written survives the end of its process or its machine.</summary>
internal static class RunJournal
{
    /// <summary>
    /// A write-ahead log for whole runs. It needs memory that all readers share, which file systems over a network do not have
    /// (sqlite.org, 'Write-Ahead Logging'); a shard may lie on one, and keeps a rollback journal.
    /// </summary>
    public static void Set(Database database, RunManifest manifest)
    {
        if (manifest.Shards > 1)
        {
            database.Run("PRAGMA journal_mode = DELETE");
            database.Run("PRAGMA synchronous = FULL");
            return;
        }

        database.Run("PRAGMA journal_mode = WAL");
        // The log survives the end of the process whatever this says; NORMAL keeps it whole when the machine stops.
        database.Run("PRAGMA synchronous = NORMAL");
    }
}
