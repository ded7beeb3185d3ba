using IhsMiner.Classification;

namespace IhsMiner.Models;

/// <summary>
/// Writes a compiled model as JSON, one cue, one feature, one feature's weights and one tree a line, so that two models can be
/// compared by any diff. The same model gives the same bytes.
/// </summary>
public static class ModelWriter
{
    public static void Write(CompiledModel model, TextWriter writer)
    {
        writer.Write($$"""
            {
            "format": {{JsonText.Of(ModelFormat.Name)}},
            "version": {{ModelFormat.Version}},
            "trainer": {{JsonText.Of(model.Trainer)}},
            "seed": {{model.Seed}},
            "factorThreshold": {{JsonText.Of(model.FactorThreshold)}},
            "secondThemeThreshold": {{JsonText.Of(model.SecondThemeThreshold)}},
            "surroundings": {{Surroundings(model)}},
            "ngramScale": {{JsonText.Of(model.Space.NgramScale)}},
            "cues": [

            """.ReplaceLineEndings("\n"));
        JsonText.WriteLines(writer, model.Space.Cues.Select(cue =>
            $"[{JsonText.Of(cue.Facet)}, {JsonText.Of(cue.Category)}, {JsonText.Of(cue.Phrase)}, {JsonText.Of(cue.Weight)}, {(cue.Mask ? "true" : "false")}]"));
        writer.Write("],\n\"features\": [\n");
        JsonText.WriteLines(writer, model.Space.Features.Select(feature =>
            $"[{JsonText.Of(feature.Group)}, {JsonText.Of(feature.Name)}, {JsonText.Of(feature.Weight)}]"));
        writer.Write("],\n\"centroids\": [\n");
        JsonText.WriteLines(writer, model.Space.Centroids.Select(centroid =>
            $"[{JsonText.Of(centroid.Name)}, {JsonText.Of(centroid.Sum.Indices)}, {JsonText.Of(centroid.Sum.Values)}]"));
        writer.Write("],\n\"decisions\": {\n");
        Write(writer, "factor", model.Factor, ",\n");
        Write(writer, "kind", model.Kind, ",\n");
        Write(writer, "theme", model.Theme, "\n");
        writer.Write("}\n}\n");
    }

    private static string Surroundings(CompiledModel model) => model.Surroundings is { } surroundings
        ? $"[{JsonText.Of(surroundings.Weight)}, {JsonText.Of(surroundings.Usual)}]"
        : "null";

    private static void Write(TextWriter writer, string name, Decision decision, string end)
    {
        writer.Write($"{JsonText.Of(name)}: {{\"classes\": [{string.Join(", ", decision.Classes.Select(JsonText.Of))}], \"function\": ");
        FunctionWriter.Write(writer, decision.Function);
        writer.Write($"}}{end}");
    }
}
