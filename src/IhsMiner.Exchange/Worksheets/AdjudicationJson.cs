using System.Text.Json;
using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Disagreements;
using IhsMiner.Exchange.Evaluations;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.Worksheets;

/// <summary>
/// Agreement with adjudicated codes, one JSON object a line and trainer: <c>theme</c> and <c>kind</c>, each with <c>adjudicated</c>
/// and <c>all</c>, each with <c>chart</c> and <c>model</c>, each with n, observed, kappa and ci95; null is undefined.
/// </summary>
public static class AdjudicationJson
{
    public static void Write(TextWriter writer, AdjudicatedAgreement agreement) => JsonLines.WriteObject(writer, json =>
    {
        json.WriteString("trainer", agreement.Trainer);
        json.WriteNumber("statements", agreement.Statements);
        foreach (var field in (AdjudicatedField[])[agreement.Theme, agreement.Kind])
        {
            json.WriteStartObject(field.Field);
            Pair(json, "adjudicated", field.Chart, field.Model);
            Pair(json, "all", field.WholeChart, field.WholeModel);
            json.WriteEndObject();
        }
    });

    private static void Pair(Utf8JsonWriter json, string name, FieldAgreement chart, FieldAgreement model)
    {
        json.WriteStartObject(name);
        Agreement(json, "chart", chart);
        Agreement(json, "model", model);
        json.WriteEndObject();
    }

    private static void Agreement(Utf8JsonWriter json, string name, FieldAgreement agreement)
    {
        json.WriteStartObject(name);
        json.WriteNumber("n", agreement.Count);
        FigureJson.Figure(json, "observed", agreement.Observed);
        FigureJson.Figure(json, "kappa", agreement.Kappa.Estimate);
        FigureJson.Limits(json, "ci95", agreement.Kappa);
        json.WriteEndObject();
    }
}
