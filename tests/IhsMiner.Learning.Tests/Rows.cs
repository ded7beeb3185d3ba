using IhsMiner.Classification;

namespace IhsMiner.Learning.Tests;

/// <summary>Training sets of a few numbers.</summary>
internal static class Rows
{
    /// <summary>One row for each vector of values, zeros left out.</summary>
    public static TrainingSet Set(int classes, params (double[] Values, int Label, double Weight)[] rows) => new(
        [.. rows.Select(row => Sparse(row.Values))],
        [.. rows.Select(row => row.Label)],
        [.. rows.Select(row => row.Weight)],
        classes,
        [.. Enumerable.Range(0, rows[0].Values.Length).Select(number => new Feature("word", $"w{number}", 1))],
        [.. rows.Select((_, number) => $"row {number}")]);

    public static SparseVector Sparse(params double[] values) =>
        SparseVector.Of(values.Index().Where(entry => entry.Item != 0).ToDictionary(entry => entry.Index, entry => entry.Item));

    public static double[] Scores(this ScoringFunction function, params double[] values)
    {
        var scores = new double[function.Classes];
        function.Score(Sparse(values), scores);
        return scores;
    }
}
