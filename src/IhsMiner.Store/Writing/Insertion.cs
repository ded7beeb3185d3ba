using Microsoft.Data.Sqlite;

namespace IhsMiner.Store.Writing;

/// <summary>One INSERT that runs many times, prepared once.</summary>
internal sealed class Insertion : IDisposable
{
    private readonly SqliteCommand command;

    /// <param name="table">The table, with its columns where not all are given.</param>
    /// <param name="columns">How many.</param>
    public Insertion(Runs.Database database, string table, int columns)
    {
        var names = Enumerable.Range(0, columns).Select(i => $"@{i}").ToArray();
        command = database.Prepared($"INSERT INTO {table} VALUES ({string.Join(", ", names)})");
        foreach (var name in names)
            command.Parameters.Add(new SqliteParameter { ParameterName = name });
    }

    public void Add(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    public void Dispose() => command.Dispose();
}
