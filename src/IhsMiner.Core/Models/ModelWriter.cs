using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using IhsMiner.Classification;

namespace IhsMiner.Models;

/// <summary>
/// Writes a compiled model as JSON, one cue, one feature and one feature's weights a line, so that two models can be
/// compared by any diff. The same model gives the same bytes.
/// </summary>
public static class ModelWriter
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(CompiledModel model, TextWriter writer)
    {
        writer.Write($$"""
            {
            "format": {{Text(ModelFormat.Name)}},
            "version": {{ModelFormat.Version}},
            "trainer": {{Text(model.Trainer)}},
            "seed": {{model.Seed}},
            "factorThreshold": {{Number(model.FactorThreshold)}},
            "secondThemeThreshold": {{Number(model.SecondThemeThreshold)}},
            "ngramScale": {{Number(model.Space.NgramScale)}},
            "cues": [

            """.ReplaceLineEndings("\n"));
        Lines(writer, model.Space.Cues.Select(cue =>
            $"[{Text(cue.Facet)}, {Text(cue.Category)}, {Text(cue.Phrase)}, {Number(cue.Weight)}, {(cue.Mask ? "true" : "false")}]"));
        writer.Write("],\n\"features\": [\n");
        Lines(writer, model.Space.Features.Select(feature =>
            $"[{Text(feature.Group)}, {Text(feature.Name)}, {Number(feature.Weight)}]"));
        writer.Write("],\n\"decisions\": {\n");
        Write(writer, "factor", model.Factor, ",\n");
        Write(writer, "kind", model.Kind, ",\n");
        Write(writer, "theme", model.Theme, "\n");
        writer.Write("}\n}\n");
    }

    private static void Write(TextWriter writer, string name, Decision decision, string end)
    {
        writer.Write($"{Text(name)}: {{\"classes\": [{string.Join(", ", decision.Classes.Select(Text))}], ");
        switch (decision.Function)
        {
            case LinearFunction linear:
                writer.Write($"\"type\": \"linear\", \"biases\": {Numbers(linear.Biases)}, \"weights\": [\n");
                Lines(writer, linear.Weights.Select(Numbers));
                break;
            default:
                throw new ArgumentException($"no way to write a {decision.Function.GetType().Name}", nameof(decision));
        }

        writer.Write($"]}}{end}");
    }

    private static void Lines(TextWriter writer, IEnumerable<string> lines)
    {
        var separator = "";
        foreach (var line in lines)
        {
            writer.Write(separator);
            writer.Write(line);
            separator = ",\n";
        }

        writer.Write('\n');
    }

    private static string Text(string text) => JsonSerializer.Serialize(text, Readable);

    private static string Number(double number) => double.IsFinite(number)
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : throw new ArgumentException("a model's numbers are finite", nameof(number));

    private static string Numbers(double[] numbers) => $"[{string.Join(", ", numbers.Select(Number))}]";
}
