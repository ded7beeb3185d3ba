using System.Text.Json;
using IhsMiner.Classification;
using IhsMiner.Coding;

namespace IhsMiner.Models;

/// <summary>Reads what <see cref="ModelWriter"/> wrote, and refuses anything else.</summary>
public static class ModelReader
{
    /// <summary>No trainer's weights come near; products and sums of greater ones could leave the range of numbers.</summary>
    private const double Greatest = 1e100;

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
        var space = new FeatureSpace(
            [.. root.GetProperty("features").EnumerateArray().Select(Feature)],
            [.. root.GetProperty("cues").EnumerateArray().Select(Cue)],
            Number(root.GetProperty("ngramScale"), 0, Greatest));
        var decisions = root.GetProperty("decisions");
        return new(
            Text(root.GetProperty("trainer")),
            root.GetProperty("seed").GetInt32(),
            space,
            FactorDecision(decisions.GetProperty("factor"), space),
            Decision(decisions.GetProperty("kind"), space),
            Decision(decisions.GetProperty("theme"), space),
            Number(root.GetProperty("factorThreshold"), 0, 1),
            Number(root.GetProperty("secondThemeThreshold"), 0, 1));
    }

    private static Decision FactorDecision(JsonElement element, FeatureSpace space)
    {
        var decision = Decision(element, space);
        return decision.Classes.SequenceEqual(CompiledModel.FactorClasses)
            ? decision
            : throw new FormatException($"the classes of \"factor\" are not {string.Join(" and ", CompiledModel.FactorClasses)}");
    }

    private static Decision Decision(JsonElement decision, FeatureSpace space)
    {
        string[] classes = [.. decision.GetProperty("classes").EnumerateArray().Select(Text)];
        if (classes.Length < 2 || classes.Distinct(StringComparer.Ordinal).Count() < classes.Length)
            throw new FormatException("a decision needs two or more classes, each once");
        var type = Text(decision.GetProperty("type"));
        if (type != "linear")
            throw new FormatException($"unknown scoring function '{type}'");
        var biases = Numbers(decision.GetProperty("biases"), classes.Length);
        double[][] weights =
            [.. decision.GetProperty("weights").EnumerateArray().Select(row => Numbers(row, classes.Length))];
        return weights.Length == space.Features.Count
            ? new(classes, new LinearFunction(biases, weights))
            : throw new FormatException($"{weights.Length} rows of weights for {space.Features.Count} features");
    }

    private static Feature Feature(JsonElement row) => new(Text(row[0]), Text(row[1]), Number(row[2], 0, Greatest));

    private static Cue Cue(JsonElement row) => new(
        Text(row[0]), Text(row[1]), Text(row[2]), Number(row[3], 0, Greatest), row[4].GetBoolean(), Note: "");

    private static string Text(JsonElement element) => element.GetString() ?? throw new FormatException("a text is null");

    private static double[] Numbers(JsonElement row, int count)
    {
        double[] numbers = [.. row.EnumerateArray().Select(number => Number(number, -Greatest, Greatest))];
        return numbers.Length == count ? numbers : throw new FormatException($"{numbers.Length} numbers for {count} classes");
    }

    private static double Number(JsonElement element, double least, double most) =>
        element.GetDouble() is var number && number >= least && number <= most
            ? number
            : throw new FormatException(FormattableString.Invariant($"the number {number} is not between {least} and {most}"));
}
