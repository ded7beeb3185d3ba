using System.Text.Json;
using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Models;

/// <summary>Reads what <see cref="ModelWriter"/> wrote, and refuses anything else.</summary>
public static class ModelReader
{
    /// <param name="json">The file's bytes.</param>
    /// <param name="name">The file's name, for errors.</param>
    /// <exception cref="IhsMinerException">The file is no model, of another version, or damaged.</exception>
    public static CompiledModel Read(ReadOnlyMemory<byte> json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new() { AllowDuplicateProperties = false });
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("format", out var format)
                || format.ValueKind != JsonValueKind.String || format.GetString() != ModelFormat.Name)
                throw new IhsMinerException($"{name}: is no IhsMiner model (its \"format\" is not \"{ModelFormat.Name}\")");
            var version = root.GetProperty("version").GetInt32();
            if (version != ModelFormat.Version)
                throw new IhsMinerException(
                    $"{name}: is a model of version {version}, this program reads version {ModelFormat.Version}; train it again");
            return Model(root);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException
            or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            throw new IhsMinerException($"{name}: is a damaged model ({fault.Message}); get it again or train it again", fault);
        }
    }

    private static CompiledModel Model(JsonElement root)
    {
        Feature[] features = [.. root.GetProperty("features").EnumerateArray().Select(Feature)];
        var space = new FeatureSpace(
            features,
            [.. root.GetProperty("cues").EnumerateArray().Select(Cue)],
            Checked.Number(root.GetProperty("ngramScale"), 0, Checked.Greatest),
            [.. root.GetProperty("centroids").EnumerateArray().Select(row => Centroid(row, features.Length))]);
        var decisions = root.GetProperty("decisions");
        return new(
            Checked.Text(root.GetProperty("trainer")),
            root.GetProperty("seed").GetInt32(),
            space,
            FactorDecision(decisions.GetProperty("factor"), space),
            Decision(decisions.GetProperty("kind"), space),
            Decision(decisions.GetProperty("theme"), space),
            Checked.Number(root.GetProperty("factorThreshold"), 0, 1),
            Checked.Number(root.GetProperty("secondThemeThreshold"), 0, 1),
            // Models from before there were any have none.
            root.TryGetProperty("surroundings", out var surroundings) ? Surroundings(surroundings) : null);
    }

    private static Surroundings? Surroundings(JsonElement element) => element.ValueKind == JsonValueKind.Null
        ? null
        : new(Checked.Number(element[0], 0, Checked.Greatest), Checked.Number(element[1], -Checked.Greatest, Checked.Greatest));

    private static Decision FactorDecision(JsonElement element, FeatureSpace space)
    {
        var decision = Decision(element, space);
        return decision.Classes.SequenceEqual(CompiledModel.FactorClasses)
            ? decision
            : throw new FormatException($"the classes of \"factor\" are not {string.Join(" and ", CompiledModel.FactorClasses)}");
    }

    private static Decision Decision(JsonElement decision, FeatureSpace space)
    {
        string[] classes = [.. decision.GetProperty("classes").EnumerateArray().Select(Checked.Text)];
        if (classes.Length < 2 || classes.Distinct(StringComparer.Ordinal).Count() < classes.Length)
            throw new FormatException("a decision needs two or more classes, each once");
        return new(classes, new FunctionReader(classes.Length, space.Features.Count).Read(decision.GetProperty("function")));
    }

    private static Feature Feature(JsonElement row) => new(Checked.Text(row[0]), Checked.Text(row[1]), Checked.Number(row[2], 0, Checked.Greatest));

    private static Centroid Centroid(JsonElement row, int features)
    {
        var indices = Checked.Integers(row[1], row[1].GetArrayLength(), 0, features);
        return new(Checked.Text(row[0]), new(Checked.Ascending(indices), Checked.Numbers(row[2], indices.Length)));
    }

    private static Cue Cue(JsonElement row) => new(
        Checked.Text(row[0]), Checked.Text(row[1]), Checked.Text(row[2]), Checked.Number(row[3], 0, Checked.Greatest), row[4].GetBoolean(), Note: "");
}
