using System.Text.Json;
using IhsMiner.Evaluation.Certainty;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>What a model's scores are worth, as JSON objects with one property a field.</summary>
internal static class CertaintyJson
{
    /// <summary>For theme and kind: n, brier, error (expected calibration error), their limits, and bins with n, score, agreement.</summary>
    public static void Calibrations(Utf8JsonWriter json, IReadOnlyList<Calibration> calibrations)
    {
        json.WriteStartObject("calibration");
        foreach (var calibration in calibrations)
        {
            json.WriteStartObject(calibration.Field);
            json.WriteNumber("n", calibration.Count);
            FigureJson.Intervals(json, ("brier", calibration.Brier), ("error", calibration.Error));
            json.WriteStartArray("bins");
            foreach (var bin in calibration.Bins)
            {
                json.WriteStartObject();
                json.WriteNumber("n", bin.Count);
                json.WriteNumber("score", Math.Round(bin.Score, 6));
                json.WriteNumber("agreement", Math.Round(bin.Agreement, 6));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>For theme, kind and joint: pairs of the share coded and the agreement on it.</summary>
    public static void Coverage(Utf8JsonWriter json, IReadOnlyList<CoverageCurve> curves)
    {
        json.WriteStartObject("coverage");
        foreach (var curve in curves)
        {
            json.WritePropertyName(curve.Field);
            JsonSerializer.Serialize(json, curve.Points.Select(point => new[] { Math.Round(point.Coded, 6), Math.Round(point.Agreement, 6) }));
        }

        json.WriteEndObject();
    }

    /// <summary>For theme, kind and joint, each target with coded and agreement, their limits, and folds_without.</summary>
    public static void Triage(Utf8JsonWriter json, IReadOnlyList<Triage> triage)
    {
        json.WriteStartObject("triage");
        foreach (var field in triage.GroupBy(one => one.Field, StringComparer.Ordinal))
        {
            json.WriteStartArray(field.Key);
            foreach (var target in field)
            {
                json.WriteStartObject();
                json.WriteNumber("target", target.Target);
                json.WriteNumber("folds_without", target.FoldsWithout);
                FigureJson.Intervals(json, ("coded", target.Coded), ("agreement", target.Agreement));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
