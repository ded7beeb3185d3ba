using IhsMiner.Store.Reading;
using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Writing;

/// <summary>Writes one table as a SQLite file of its own.</summary>
public static class TableFile
{
    /// <param name="name">Of the table in the file.</param>
    public static void Write(string path, string name, RunTable table)
    {
        if (Directory.Exists(path))
            throw new IhsMinerException($"{path}: is a folder; name a file");
        var part = path + ".part";
        Leftovers.Delete(part);
        try
        {
            using (var database = Database.Open(part, isNew: true))
                database.Transaction(() =>
                {
                    database.Run($"CREATE TABLE {name} ({string.Join(", ", table.Columns.Select(column => $"\"{column}\""))})");
                    using var insertion = new Insertion(database, name, table.Columns.Count);
                    foreach (var row in table.Rows)
                        insertion.Add(row);
                });
            File.Move(part, path, overwrite: true);
        }
        catch
        {
            Leftovers.Delete(part);
            throw;
        }
    }
}
