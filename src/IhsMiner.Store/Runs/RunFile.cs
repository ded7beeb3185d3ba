using IhsMiner.Documents;
using IhsMiner.Store.Writing;
using Microsoft.Data.Sqlite;

namespace IhsMiner.Store.Runs;

/// <summary>A run on disk, open. One thread at a time.</summary>
public sealed class RunFile : IDisposable
{
    private readonly FileStream? held;
    private readonly DocumentWriter? writer;

    private RunFile(string path, Database database, FileStream? held)
    {
        Path = path;
        Database = database;
        this.held = held;
        Manifest = ManifestTable.Of(
            database.Rows("SELECT name, value FROM manifest").ToDictionary(row => (string)row[0]!, row => (string)row[1]!), path);
        if (held is null)
            return;
        RunJournal.Set(database, Manifest);
        writer = new(database);
    }

    public string Path { get; }

    public RunManifest Manifest { get; }

    internal Database Database { get; }

    /// <summary>Makes a run whose inputs wait, to write to it.</summary>
    public static RunFile Create(
        string path, RunManifest manifest, IEnumerable<RunCategory> categories, IEnumerable<ListedDocument> documents)
    {
        var held = RunLock.Take(path);
        try
        {
            RunCreation.Write(path, manifest, categories, documents);
            return Open(path, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Opens a run to read from it, also while another program writes.</summary>
    public static RunFile OpenToRead(string path) => Open(path, null);

    /// <summary>Opens a run to write to it.</summary>
    public static RunFile OpenToWrite(string path)
    {
        var held = RunLock.Take(path);
        try
        {
            return Open(path, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>The inputs without an outcome, in order.</summary>
    public IReadOnlyList<ListedDocument> Waiting() =>
    [
        .. Database.Rows("SELECT id, path FROM document WHERE outcome = 'waiting' ORDER BY id")
            .Select(row => new ListedDocument((int)(long)row[0]!, (string)row[1]!)),
    ];

    /// <summary>The first document of each hash, those skipped as duplicates left out.</summary>
    public IReadOnlyDictionary<string, int> Hashes() => Database
        .Rows("SELECT sha256, min(id) FROM document WHERE sha256 IS NOT NULL AND outcome <> 'skipped' GROUP BY sha256")
        .ToDictionary(row => (string)row[0]!, row => (int)(long)row[1]!, StringComparer.Ordinal);

    public string PathOf(int document) =>
        (string)Database.Rows("SELECT path FROM document WHERE id = @id", ("id", document)).Single()[0]!;

    /// <summary>
    /// Lets those wait again that failed for <paramref name="reasons"/>; what was told of them is forgotten.
    /// </summary>
    public void Reopen(params IReadOnlyList<FailureReason> reasons) => Database.Transaction(() =>
    {
        foreach (var reason in reasons)
            Database.Run(
                """
                UPDATE document SET outcome = 'waiting', reason = NULL, message = NULL, sha256 = NULL
                WHERE outcome = 'failed' AND reason = @reason
                """,
                ("reason", reason.Code()));
    });

    /// <summary>Stores an outcome and all that belongs to it in one transaction.</summary>
    public void Save(int document, DocumentResult result) =>
        Database.Transaction(() => writer!.Write(document, result));

    /// <summary>Marks near-duplicates, and folds the log into the file.</summary>
    public void Finish()
    {
        Database.Transaction(() => NearDuplicateMarks.Write(Database));
        Database.Run("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public Reconciliation Reconcile()
    {
        var counts = Database.Rows("SELECT outcome, count(*) FROM document GROUP BY outcome")
            .ToDictionary(row => (string)row[0]!, row => (int)(long)row[1]!, StringComparer.Ordinal);
        var inputs = Enumerable.Range(0, Manifest.Inputs).Count(place => place % Manifest.Shards == Manifest.Shard - 1);
        return new(inputs, Count("done"), Count("failed"), Count("skipped"), Count("waiting"));

        int Count(string outcome) => counts.GetValueOrDefault(outcome);
    }

    public void Dispose()
    {
        writer?.Dispose();
        Database.Dispose();
        held?.Dispose();
    }

    private static RunFile Open(string path, FileStream? held)
    {
        if (!File.Exists(path))
            throw new IhsMinerException($"{path}: there is no run; make one with 'ihsminer batch'");
        Database? database = null;
        try
        {
            database = Database.Open(path, isNew: false);
            RunVersion.Check(database, path);
            return new(path, database, held);
        }
        catch (SqliteException fault)
        {
            database?.Dispose();
            throw new IhsMinerException($"{path}: cannot be read as a run ({fault.Message}); name another file", fault);
        }
        catch
        {
            database?.Dispose();
            throw;
        }
    }
}
