using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Reading;

/// <summary>One of a run's tables as it is exported: a view of the run's file.</summary>
/// <param name="Columns">Their names, in order.</param>
/// <param name="Rows">Read as they are asked for. A cell is text, a number, true or false, or null.</param>
public sealed record RunTable(IReadOnlyList<string> Columns, IEnumerable<object?[]> Rows)
{
    /// <summary>What there is to export.</summary>
    public static IReadOnlyList<string> Names { get; } = ["chart", "sentences", "failures", "documents", "duplicates"];

    /// <param name="name">One of <see cref="Names"/>.</param>
    public static RunTable Of(RunFile run, string name)
    {
        if (!Names.Contains(name))
            throw new ArgumentOutOfRangeException(nameof(name), name, null);
        var columns = run.Database.Columns(name);
        var truths = columns.Index().Where(column => column.Item.StartsWith("is_", StringComparison.Ordinal))
            .Select(column => column.Index).ToArray();
        return new(columns, run.Database.Rows($"SELECT * FROM {name}").Select(row => WithTruths(row, truths)));
    }

    // SQLite has no truth values: 0 and 1 stand for them.
    private static object?[] WithTruths(object?[] row, int[] truths)
    {
        foreach (var place in truths)
            row[place] = row[place] is long number ? number != 0 : null;
        return row;
    }
}
