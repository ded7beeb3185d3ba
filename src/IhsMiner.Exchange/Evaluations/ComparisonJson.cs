using System.Text;
using System.Text.Json;
using IhsMiner.Evaluation;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>
/// A comparison of trainers as one JSON object: <c>best</c>, <c>trainers</c> (each an evaluation with log_loss, lag, which is κ short of
/// the best's and its limits, fit_seconds, score_microseconds and bytes) and <c>choosing</c>, an evaluation of choosing itself.
/// </summary>
public static class ComparisonJson
{
    public static void Write(TextWriter writer, TrainerComparison comparison)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, EvaluationJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("best", comparison.Best);
            json.WriteStartArray("trainers");
            foreach (var trainer in comparison.Trainers)
                Trainer(json, trainer);
            json.WriteEndArray();
            json.WriteStartObject("choosing");
            EvaluationJson.Properties(json, comparison.Choosing);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(stream.ToArray()));
        writer.Write('\n');
    }

    private static void Trainer(Utf8JsonWriter json, ComparedTrainer trainer)
    {
        json.WriteStartObject();
        EvaluationJson.Properties(json, trainer.Evaluation);
        json.WriteStartObject("log_loss");
        FigureJson.Figure(json, "theme", trainer.ThemeLogLoss);
        FigureJson.Figure(json, "kind", trainer.KindLogLoss);
        json.WriteEndObject();
        json.WriteStartObject("lag");
        FigureJson.Triple(json, "theme", trainer.ThemeLag);
        FigureJson.Triple(json, "kind", trainer.KindLag);
        json.WriteEndObject();
        json.WriteNumber("fit_seconds", Math.Round(trainer.Trial.FitSeconds, 3));
        json.WriteNumber("score_microseconds", Math.Round(trainer.Trial.ScoreMicroseconds, 1));
        json.WriteNumber("bytes", trainer.Trial.Bytes);
        json.WriteEndObject();
    }
}
