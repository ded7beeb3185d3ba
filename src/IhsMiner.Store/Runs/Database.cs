using Microsoft.Data.Sqlite;

namespace IhsMiner.Store.Runs;

/// <summary>One connection to a SQLite file. Not for several threads at a time.</summary>
internal sealed class Database(SqliteConnection connection) : IDisposable
{
    /// <summary>Seconds to wait while another program writes.</summary>
    private const int Patience = 30;

    /// <param name="isNew">Whether the file is made; otherwise it must be there.</param>
    public static Database Open(string path, bool isNew)
    {
        var text = new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(path),
            Mode = isNew ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            // A pool keeps files open that others want to move.
            Pooling = false,
            DefaultTimeout = Patience,
        };
        var connection = new SqliteConnection(text.ToString());
        try
        {
            connection.Open();
            return new(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Does all of <paramref name="work"/> or nothing of it, whenever the process or the machine ends.</summary>
    public void Transaction(Action work)
    {
        // In SQL: statements that are prepared once need not be told of each transaction.
        Run("BEGIN IMMEDIATE");
        try
        {
            work();
            Run("COMMIT");
        }
        catch
        {
            // A full disk has rolled it back already.
            if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
                Run("ROLLBACK");
            throw;
        }
    }

    public void Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    public long Number(string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(sql, values);
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>A statement to be run many times; its parameters are made on first use.</summary>
    public SqliteCommand Prepared(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    /// <summary>Row by row; a cell is text, a <see cref="long"/>, a <see cref="double"/>, bytes, or null.</summary>
    public IEnumerable<object?[]> Rows(string sql, params (string Name, object? Value)[] values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            yield return row;
        }
    }

    public IReadOnlyList<string> Columns(string table) =>
        [.. Rows("SELECT name FROM pragma_table_info(@table)", ("table", table)).Select(row => (string)row[0]!)];

    public void Dispose() => connection.Dispose();

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue($"@{name}", value ?? DBNull.Value);
        return command;
    }
}
