using System.Text.Json;
using IhsMiner.Evaluation;
using IhsMiner.Evaluation.Baselines;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>Agreement side by side, as JSON: of baselines, and of groups of statements.</summary>
internal static class GroupsJson
{
    /// <summary>Each with its name, theme, kind, joint and lead (κ of the model less the baseline's, and its limits).</summary>
    public static void Baselines(Utf8JsonWriter json, IReadOnlyList<ComparedBaseline> baselines)
    {
        json.WriteStartArray("baselines");
        foreach (var baseline in baselines)
        {
            json.WriteStartObject();
            json.WriteString("name", baseline.Evaluation.Trainer);
            AgreementJson.Short(json, baseline.Evaluation);
            json.WriteStartObject("lead");
            FigureJson.Triple(json, "theme", baseline.ThemeLead);
            FigureJson.Triple(json, "kind", baseline.KindLead);
            FigureJson.Triple(json, "joint", baseline.JointLead);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Each with its name, articles, theme, kind and joint.</summary>
    public static void Strata(Utf8JsonWriter json, string name, IReadOnlyList<Stratum> strata)
    {
        json.WriteStartArray(name);
        foreach (var stratum in strata)
        {
            json.WriteStartObject();
            json.WriteString("name", stratum.Name);
            json.WriteNumber("articles", stratum.Evaluation.Articles);
            AgreementJson.Short(json, stratum.Evaluation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
