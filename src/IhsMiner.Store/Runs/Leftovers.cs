namespace IhsMiner.Store.Runs;

/// <summary>
/// What a program that was killed leaves of a SQLite file. Its log must go with the file: SQLite would play it into a new one of the same
/// name (sqlite.org, 'How To Corrupt An SQLite Database File', 1.4).
/// </summary>
internal static class Leftovers
{
    private static readonly string[] Logs = ["-journal", "-wal", "-shm"];

    /// <summary>Deletes the file and its logs, where they are there.</summary>
    public static void Delete(string path)
    {
        File.Delete(path);
        DeleteLogs(path);
    }

    /// <summary>Deletes the logs of a file that is not there any more.</summary>
    public static void DeleteLogs(string path)
    {
        foreach (var log in Logs)
            File.Delete(path + log);
    }
}
