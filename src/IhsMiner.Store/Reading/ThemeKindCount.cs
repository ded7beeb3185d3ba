using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Reading;

/// <summary>How many statements have a theme and a kind, of documents of one year.</summary>
/// <param name="Year">Null for documents whose year is not known.</param>
public sealed record ThemeKindCount(string Theme, string Kind, int? Year, int Count)
{
    /// <summary>Near-duplicates are not counted. By theme, kind and year.</summary>
    public static IReadOnlyList<ThemeKindCount> Of(RunFile run) =>
    [
        .. run.Database.Rows("SELECT theme, kind, year, count(*) FROM chart GROUP BY theme, kind, year ORDER BY theme, kind, year")
            .Select(row => new ThemeKindCount((string)row[0]!, (string)row[1]!, (int?)(long?)row[2], (int)(long)row[3]!)),
    ];
}
