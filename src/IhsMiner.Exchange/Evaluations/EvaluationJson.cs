using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IhsMiner.Evaluation;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>
/// An evaluation as one JSON object: trainer, articles, seed; <c>theme</c>, <c>kind</c>, <c>joint</c> (both as one pair) and
/// <c>…_vs_rest</c>, each with n, observed, kappa, ac1, alpha, macro_f1, ci95 (of κ), per_class (where f1 is also the specific
/// agreement) and confusion; scheme and left_out (articles in no fold); baselines (with lead: the model's κ less theirs, and its
/// limits), by_damage, by_year, by_left_for_person, calibration, coverage; and where they were measured detection, learning_curve and triage. A figure
/// without a definition is null, and its object's <c>undefined</c> says why.
/// </summary>
public static class EvaluationJson
{
    internal static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter writer, FullEvaluation evaluation)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            Properties(json, evaluation.Chart);
            json.WriteString("scheme", evaluation.Plan.Scheme);
            json.WritePropertyName("left_out");
            JsonSerializer.Serialize(json, evaluation.Plan.LeftOut);
            GroupsJson.Baselines(json, evaluation.Baselines);
            GroupsJson.Strata(json, "by_damage", evaluation.Damage);
            GroupsJson.Strata(json, "by_year", evaluation.Years);
            GroupsJson.Strata(json, "by_left_for_person", evaluation.Left);
            CertaintyJson.Calibrations(json, evaluation.Calibrations);
            CertaintyJson.Coverage(json, evaluation.Coverage);
            if (evaluation.Further is { } further)
            {
                FurtherJson.Detection(json, further.Detection);
                FurtherJson.LearningCurve(json, further.LearningCurve);
                CertaintyJson.Triage(json, further.Triage);
            }

            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(stream.ToArray()));
        writer.Write('\n');
    }

    /// <summary>What a trainer's evaluation on a chart has in every file.</summary>
    internal static void Properties(Utf8JsonWriter json, ChartEvaluation evaluation)
    {
        json.WriteString("trainer", evaluation.Trainer);
        json.WriteNumber("articles", evaluation.Articles);
        json.WriteNumber("seed", evaluation.Seed);
        AgreementJson.Whole(json, "theme", evaluation.Theme);
        AgreementJson.Whole(json, "kind", evaluation.Kind);
        AgreementJson.Whole(json, "joint", evaluation.Joint);
        foreach (var (kind, agreement) in evaluation.VersusRest)
            AgreementJson.Whole(json, $"{kind.Id}_vs_rest", agreement);
    }
}
