using System.Text.Json;
using IhsMiner.Agreement;
using IhsMiner.Agreement.Classes;
using IhsMiner.Evaluation;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>
/// Agreement on one field as a JSON object. Why a figure is null stands in the object's <c>undefined</c>; a class's own figures stand
/// there as <c>precision of …</c> and so on.
/// </summary>
internal static class AgreementJson
{
    /// <summary>n, observed, kappa, ac1, alpha, macro_f1, ci95 (of κ), per_class, confusion and undefined.</summary>
    public static void Whole(Utf8JsonWriter json, string name, FieldAgreement agreement)
    {
        var figures = new (string Name, Statistic Figure)[]
        {
            ("observed", agreement.Observed),
            ("kappa", agreement.Kappa.Estimate),
            ("ac1", agreement.Ac1),
            ("alpha", agreement.Alpha),
            ("macro_f1", agreement.MacroF1),
        };
        Open(json, name, agreement, figures);
        PerClass(json, agreement);
        Confusion(json, agreement);
        FigureJson.Undefined(json, [.. figures, ("ci95", agreement.Kappa.Lower), .. agreement.PerClass.SelectMany(OfClass)]);
        json.WriteEndObject();
    }

    /// <summary>n, observed, kappa, ci95 and undefined of each of theme, kind and joint.</summary>
    public static void Short(Utf8JsonWriter json, ChartEvaluation evaluation)
    {
        Short(json, "theme", evaluation.Theme);
        Short(json, "kind", evaluation.Kind);
        Short(json, "joint", evaluation.Joint);
    }

    private static void Short(Utf8JsonWriter json, string name, FieldAgreement agreement)
    {
        var figures = new[] { ("observed", agreement.Observed), ("kappa", agreement.Kappa.Estimate) };
        Open(json, name, agreement, figures);
        FigureJson.Undefined(json, [.. figures, ("ci95", agreement.Kappa.Lower)]);
        json.WriteEndObject();
    }

    private static void Open(
        Utf8JsonWriter json, string name, FieldAgreement agreement, IEnumerable<(string Name, Statistic Figure)> figures)
    {
        json.WriteStartObject(name);
        json.WriteNumber("n", agreement.Count);
        foreach (var (figureName, figure) in figures)
            FigureJson.Figure(json, figureName, figure);
        FigureJson.Limits(json, "ci95", agreement.Kappa);
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
                FigureJson.Figure(json, figureName, figure);
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
}
