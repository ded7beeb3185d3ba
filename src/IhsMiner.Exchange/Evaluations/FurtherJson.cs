using System.Text.Json;
using IhsMiner.Evaluation;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>What takes models of its own, as JSON.</summary>
internal static class FurtherJson
{
    /// <summary>folds, passages, average_precision, work_saved_95, f1, their limits; and factor, an agreement.</summary>
    public static void Detection(Utf8JsonWriter json, Detection detection)
    {
        json.WriteStartObject("detection");
        json.WriteNumber("folds", detection.Folds);
        json.WriteNumber("passages", detection.Passages);
        FigureJson.Intervals(
            json, ("average_precision", detection.AveragePrecision), ("work_saved_95", detection.WorkSaved), ("f1", detection.F1));
        AgreementJson.Whole(json, "factor", detection.Factor);
        json.WriteEndObject();
    }

    /// <summary>An array of points, each with training_articles, theme, kind and joint.</summary>
    public static void LearningCurve(Utf8JsonWriter json, LearningCurve curve)
    {
        json.WriteStartArray("learning_curve");
        foreach (var point in curve.Points)
        {
            json.WriteStartObject();
            json.WriteNumber("training_articles", point.TrainingArticles);
            AgreementJson.Short(json, point.Evaluation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
