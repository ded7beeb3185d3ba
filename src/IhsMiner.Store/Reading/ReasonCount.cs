using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Reading;

/// <summary>How many inputs failed or were skipped for one reason.</summary>
/// <param name="Example">The message of the first of them.</param>
public sealed record ReasonCount(string Outcome, string Reason, int Count, string Example)
{
    /// <summary>The most frequent first, equal ones by name.</summary>
    public static IReadOnlyList<ReasonCount> Of(RunFile run) =>
    [
        .. run.Database.Rows(
            """
            -- The message is that of the row of min(id): sqlite.org, 'SELECT', bare columns in an aggregate query.
            SELECT outcome, reason, count(*) AS number, message, min(id) FROM document
            WHERE outcome IN ('failed', 'skipped') GROUP BY outcome, reason ORDER BY number DESC, outcome, reason
            """)
            .Select(row => new ReasonCount((string)row[0]!, (string)row[1]!, (int)(long)row[2]!, (string)row[3]!)),
    ];
}
