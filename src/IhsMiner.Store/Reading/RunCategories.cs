using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Reading;

/// <summary>The themes and kinds of a run.</summary>
public static class RunCategories
{
    /// <summary>In the codebook's order, kinds before themes.</summary>
    public static IReadOnlyList<RunCategory> Of(RunFile run) =>
    [
        .. run.Database.Rows("SELECT facet, id, name, definition FROM category ORDER BY facet, place")
            .Select(row => new RunCategory((string)row[0]!, (string)row[1]!, (string)row[2]!, (string)row[3]!)),
    ];
}
