using IhsMiner.Classification;

namespace IhsMiner.Models;

/// <summary>Writes a scoring function as a JSON object whose <c>type</c> says what else is in it.</summary>
internal static class FunctionWriter
{
    public static void Write(TextWriter writer, ScoringFunction function)
    {
        switch (function)
        {
            case LinearFunction linear:
                writer.Write($"{{\"type\": \"linear\", \"biases\": {JsonText.Of(linear.Biases)}, \"weights\": [\n");
                JsonText.WriteLines(writer, linear.Weights.Select(JsonText.Of));
                writer.Write("]}");
                break;
            case TreeFunction trees:
                Write(writer, trees);
                break;
            case CalibratedFunction calibrated:
                writer.Write($"{{\"type\": \"calibrated\", \"temperature\": {JsonText.Of(calibrated.Temperature)}, \"function\": ");
                Write(writer, calibrated.Inner);
                writer.Write('}');
                break;
            case ShiftedFunction shifted:
                writer.Write($"{{\"type\": \"shifted\", \"shifts\": {JsonText.Of(shifted.Shifts)}, \"function\": ");
                Write(writer, shifted.Inner);
                writer.Write('}');
                break;
            case SubspaceFunction subspace:
                writer.Write($"{{\"type\": \"subspace\", \"columns\": {JsonText.Of(subspace.Columns)}, \"function\": ");
                Write(writer, subspace.Inner);
                writer.Write('}');
                break;
            case MergedFunction merged:
                writer.Write($"{{\"type\": \"merged\", \"classes\": {merged.Inner.Classes}, \"function\": ");
                Write(writer, merged.Inner);
                writer.Write('}');
                break;
            case EnsembleFunction ensemble:
                Write(writer, "ensemble", ensemble.Members);
                break;
            case PooledFunction pooled:
                Write(writer, "pooled", pooled.Members);
                break;
            default:
                throw new ArgumentException($"no way to write a {function.GetType().Name}", nameof(function));
        }
    }

    private static void Write(TextWriter writer, TreeFunction function)
    {
        writer.Write($"{{\"type\": \"trees\", \"features\": {function.Features}, \"ensembles\": [\n");
        var separator = "";
        foreach (var ensemble in function.Ensembles)
        {
            writer.Write(separator);
            writer.Write($"{{\"bias\": {JsonText.Of(ensemble.Bias)}, \"slope\": {JsonText.Of(ensemble.Slope)}, ");
            writer.Write($"\"offset\": {JsonText.Of(ensemble.Offset)}, \"trees\": [\n");
            JsonText.WriteLines(writer, ensemble.Trees.Select(tree =>
                $"[{JsonText.Of(tree.Features)}, {JsonText.Of(tree.Thresholds)}, {JsonText.Of(tree.Left)}, "
                + $"{JsonText.Of(tree.Right)}, {JsonText.Of(tree.Leaves)}]"));
            writer.Write("]}");
            separator = ",\n";
        }

        writer.Write("]}");
    }

    private static void Write(TextWriter writer, string type, IReadOnlyList<(double Weight, ScoringFunction Function)> members)
    {
        writer.Write($"{{\"type\": \"{type}\", \"members\": [\n");
        var separator = "";
        foreach (var (weight, member) in members)
        {
            writer.Write($"{separator}{{\"weight\": {JsonText.Of(weight)}, \"function\": ");
            Write(writer, member);
            writer.Write('}');
            separator = ",\n";
        }

        writer.Write("]}");
    }
}
