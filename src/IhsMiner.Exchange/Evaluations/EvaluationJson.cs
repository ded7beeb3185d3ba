using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IhsMiner.Agreement;
using IhsMiner.Agreement.Classes;
using IhsMiner.Evaluation;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>
/// An evaluation as one JSON object: <c>theme</c>, <c>kind</c> and <c>…_vs_rest</c>, each with n, observed, kappa, ac1, alpha,
/// macro_f1, ci95 (of κ), per_class and confusion; and trainer, articles, seed. A figure without a definition is null, and
/// the object's <c>undefined</c> says why; a class's own figures stand there as <c>precision of …</c> and so on.
/// </summary>
public static class EvaluationJson
{
    internal static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter writer, ChartEvaluation evaluation)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            Properties(json, evaluation);
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(stream.ToArray()));
        writer.Write('\n');
    }

    /// <summary>What stands between the object's braces.</summary>
    internal static void Properties(Utf8JsonWriter json, ChartEvaluation evaluation)
    {
        json.WriteString("trainer", evaluation.Trainer);
        json.WriteNumber("articles", evaluation.Articles);
        json.WriteNumber("seed", evaluation.Seed);
        Field(json, "theme", evaluation.Theme);
        Field(json, "kind", evaluation.Kind);
        foreach (var (kind, agreement) in evaluation.VersusRest)
            Field(json, $"{kind.Id}_vs_rest", agreement);
    }

    private static void Field(Utf8JsonWriter json, string name, FieldAgreement agreement)
    {
        var figures = new (string Name, Statistic Figure)[]
        {
            ("observed", agreement.Observed),
            ("kappa", agreement.Kappa.Estimate),
            ("ac1", agreement.Ac1),
            ("alpha", agreement.Alpha),
            ("macro_f1", agreement.MacroF1),
        };
        json.WriteStartObject(name);
        json.WriteNumber("n", agreement.Count);
        foreach (var (figureName, figure) in figures)
            Figure(json, figureName, figure);
        json.WriteStartArray("ci95");
        Value(json, agreement.Kappa.Lower);
        Value(json, agreement.Kappa.Upper);
        json.WriteEndArray();
        PerClass(json, agreement);
        Confusion(json, agreement);
        Undefined(json, [.. figures, ("ci95", agreement.Kappa.Lower), .. agreement.PerClass.SelectMany(OfClass)]);
        json.WriteEndObject();
    }

    private static void PerClass(Utf8JsonWriter json, FieldAgreement agreement)
    {
        json.WriteStartObject("per_class");
        foreach (var figures in agreement.PerClass)
        {
            json.WriteStartObject(figures.Category);
            json.WriteNumber("support", figures.Support);
            json.WriteNumber("predicted", figures.Predicted);
            foreach (var (figureName, figure) in Of(figures))
                Figure(json, figureName, figure);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static (string Name, Statistic Figure)[] Of(ClassFigures figures) =>
        [("precision", figures.Precision), ("recall", figures.Recall), ("f1", figures.F1)];

    private static IEnumerable<(string Name, Statistic Figure)> OfClass(ClassFigures figures) =>
        Of(figures).Select(entry => ($"{entry.Name} of {figures.Category}", entry.Figure));

    /// <summary>Rows are the people's codes, columns the model's.</summary>
    private static void Confusion(Utf8JsonWriter json, FieldAgreement agreement)
    {
        var categories = agreement.Confusion.Categories;
        json.WriteStartObject("confusion");
        json.WritePropertyName("categories");
        JsonSerializer.Serialize(json, categories);
        json.WriteStartArray("counts");
        for (var human = 0; human < categories.Count; human++)
            JsonSerializer.Serialize(json, Enumerable.Range(0, categories.Count).Select(model => agreement.Confusion.Count(human, model)));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Undefined(Utf8JsonWriter json, IEnumerable<(string Name, Statistic Figure)> figures)
    {
        json.WriteStartObject("undefined");
        foreach (var (name, figure) in figures)
            if (figure.ReasonOrNull is { } reason)
                json.WriteString(name, reason);
        json.WriteEndObject();
    }

    private static void Figure(Utf8JsonWriter json, string name, Statistic figure)
    {
        json.WritePropertyName(name);
        Value(json, figure);
    }

    internal static void Value(Utf8JsonWriter json, Statistic figure)
    {
        if (figure.ValueOrNull is { } value)
            json.WriteNumberValue(Math.Round(value, 6));
        else
            json.WriteNullValue();
    }
}
