using IhsMiner.Duplicates;
using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Writing;

/// <summary>
/// Marks near-duplicates, all at once when the last document has its outcome: they do not depend on the order in which documents
/// were done, nor on how often the run was stopped.
/// </summary>
internal static class NearDuplicateMarks
{
    public static void Write(Database database)
    {
        database.Run("UPDATE document SET duplicate_of = NULL, likeness = NULL WHERE outcome = 'done' AND duplicate_of IS NOT NULL");
        var prints = database
            .Rows("SELECT id, title_key, signature FROM document WHERE outcome = 'done' AND signature IS NOT NULL ORDER BY id")
            .Select(row => new Print((int)(long)row[0]!, (string)row[1]!, SignatureBytes.Read((byte[])row[2]!)));
        foreach (var found in NearDuplicates.Of(prints).ToList())
            database.Run(
                "UPDATE document SET duplicate_of = @of, likeness = @likeness WHERE id = @id",
                ("id", found.Document), ("of", found.Of), ("likeness", found.Likeness));
    }
}
