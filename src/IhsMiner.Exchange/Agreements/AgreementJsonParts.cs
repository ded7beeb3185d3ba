using System.Text.Json;
using IhsMiner.Agreement.Classes;
using IhsMiner.Agreement.Reports;

namespace IhsMiner.Exchange.Agreements;

/// <summary>The parts of <see cref="AgreementJson"/> beside its coefficients.</summary>
internal static class AgreementJsonParts
{
    /// <summary>Of how many items each coefficient tells, and how its limits were found.</summary>
    public static void Items(Utf8JsonWriter json, AgreementReport report)
    {
        json.WriteStartObject("items_used");
        foreach (var coefficient in report.Coefficients)
            json.WriteNumber(coefficient.Key, coefficient.Items);
        json.WriteEndObject();
        json.WriteStartObject("limits_by");
        foreach (var coefficient in report.Coefficients)
            json.WriteString(coefficient.Key, coefficient.Method.ToString().ToLowerInvariant());
        json.WriteEndObject();
    }

    public static void Jackknife(Utf8JsonWriter json, AgreementReport report)
    {
        json.WriteStartObject("jackknife");
        foreach (var coefficient in report.Coefficients)
        {
            if (coefficient.Jackknife is not { } jackknife)
                continue;
            json.WriteStartObject(coefficient.Key);
            AgreementJson.Figure(json, "value", jackknife.Value);
            AgreementJson.Figure(json, "se", jackknife.StandardError);
            json.WriteString("most_influential", jackknife.MostInfluential);
            AgreementJson.Figure(json, "without_it", jackknife.WithoutIt);
            json.WriteString("undefined", jackknife.Value.ReasonOrNull);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    public static void Bands(Utf8JsonWriter json, AgreementReport report)
    {
        json.WriteStartObject("bands");
        foreach (var coefficient in report.Coefficients.Where(coefficient => coefficient.Bands.Count > 0))
        {
            json.WriteStartObject(coefficient.Key);
            foreach (var band in coefficient.Bands)
            {
                json.WriteStartObject(band.Scale);
                json.WriteString("band", band.Band);
                json.WriteNumber("probability", Math.Round(band.Probability, 10));
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    public static void Categories(Utf8JsonWriter json, AgreementReport report)
    {
        json.WriteStartArray("categories");
        foreach (var category in report.Categories)
        {
            json.WriteStartObject();
            json.WriteString("category", category.Specific.Category);
            AgreementJson.Figure(json, "positive_agreement", category.Specific.Positive);
            AgreementJson.Figure(json, "negative_agreement", category.Specific.Negative);
            if (category.Fleiss is { } fleiss)
            {
                AgreementJson.Figure(json, "fleiss_kappa", fleiss.Kappa);
                AgreementJson.Figure(json, "fleiss_kappa_se_null", fleiss.NullError);
            }

            if (category.Figures is { } figures)
            {
                AgreementJson.Figure(json, "precision", figures.Precision);
                AgreementJson.Figure(json, "recall", figures.Recall);
                AgreementJson.Figure(json, "f1", figures.F1);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Rows are the first coder's codes, columns the second's. Macro and micro take the first as right.</summary>
    public static void Confusion(Utf8JsonWriter json, AgreementReport report)
    {
        if (report.Confusion is not { } matrix)
            return;
        json.WriteStartObject("macro");
        AgreementJson.Figure(json, "precision", MacroPrecision.Of(matrix));
        AgreementJson.Figure(json, "recall", MacroRecall.Of(matrix));
        AgreementJson.Figure(json, "f1", MacroF1.Of(matrix));
        json.WriteEndObject();
        json.WriteStartObject("micro");
        AgreementJson.Figure(json, "f1", MicroF1.Of(matrix));
        json.WriteEndObject();
        json.WriteStartObject("confusion");
        AgreementJson.Texts(json, "categories", matrix.Categories);
        json.WriteStartArray("counts");
        for (var first = 0; first < matrix.Categories.Count; first++)
            JsonSerializer.Serialize(json, matrix.Categories.Select((_, second) => matrix.Count(first, second)));
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
