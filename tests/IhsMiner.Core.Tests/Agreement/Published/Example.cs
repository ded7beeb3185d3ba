using System.Globalization;
using System.Text.Json;

namespace IhsMiner.Tests.Agreement.Published;

/// <summary>One worked example of fixtures.json.</summary>
/// <param name="Distance">Between its categories, or null where the example has none of its own.</param>
public sealed record Example(
    string Source, IhsMiner.Agreement.Ratings Ratings, double[,]? Distance, IReadOnlyList<Figure> Figures)
{
    /// <summary>All examples, in the file's order.</summary>
    public static IReadOnlyList<Example> All { get; } = Read();

    private static List<Example> Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Agreement", "fixtures.json");
        using var file = JsonDocument.Parse(File.ReadAllText(path));
        return [.. file.RootElement.GetProperty("examples").EnumerateArray().Select(Read)];
    }

    private static Example Read(JsonElement example)
    {
        string?[] truncated = example.TryGetProperty("truncated", out var names)
            ? [.. names.EnumerateArray().Select(name => name.GetString())] : [];
        var figures = new[] { "printed", "recomputed" }
            .Where(group => example.TryGetProperty(group, out _))
            .SelectMany(group => example.GetProperty(group).EnumerateObject())
            .Select(figure => new Figure(figure.Name, figure.Value.GetRawText(), truncated.Contains(figure.Name)));
        var distance = example.TryGetProperty("distance", out var rows) ? Matrix(rows) : null;
        return new(example.GetProperty("source").GetString()!, RatingsOf(example), distance, [.. figures]);
    }

    private static IhsMiner.Agreement.Ratings RatingsOf(JsonElement example)
    {
        if (example.TryGetProperty("table", out var table))
            return Tables.TwoCoders(Counts(table));
        if (example.TryGetProperty("counts", out var counts))
            return Tables.ManyCoders(Counts(counts));
        return IhsMiner.Agreement.Ratings.Of([.. example.GetProperty("ratings").EnumerateArray().Select(row =>
            (string?[])[.. row.EnumerateArray().Select(cell => cell.ValueKind == JsonValueKind.Null ? null : cell.ToString())])]);
    }

    private static int[][] Counts(JsonElement rows) =>
        [.. rows.EnumerateArray().Select(row => (int[])[.. row.EnumerateArray().Select(cell => cell.GetInt32())])];

    private static double[,] Matrix(JsonElement rows)
    {
        var matrix = new double[rows.GetArrayLength(), rows.GetArrayLength()];
        for (var row = 0; row < matrix.GetLength(0); row++)
        {
            for (var column = 0; column < matrix.GetLength(1); column++)
                matrix[row, column] = rows[row][column].GetDouble();
        }

        return matrix;
    }
}

/// <summary>A figure of an example, in the digits in which it stands there.</summary>
/// <param name="Digits">A decimal number.</param>
/// <param name="Truncated">True where the source cut it off instead of rounding.</param>
public sealed record Figure(string Name, string Digits, bool Truncated)
{
    public double Value => double.Parse(Digits, CultureInfo.InvariantCulture);

    /// <summary>Half a unit of the last digit, or a whole one where it was cut off; and room for a tie.</summary>
    public double Tolerance
    {
        get
        {
            var point = Digits.IndexOf('.', StringComparison.Ordinal);
            var decimals = point < 0 ? 0 : Digits.Length - point - 1;
            return (Math.Pow(10, -decimals) * (Truncated ? 1 : 0.5)) + 1e-12;
        }
    }
}
