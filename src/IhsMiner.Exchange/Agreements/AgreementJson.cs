using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IhsMiner.Agreement;
using IhsMiner.Agreement.Reports;

namespace IhsMiner.Exchange.Agreements;

/// <summary>
/// A report on agreement as one JSON object: <c>items</c> (how many), <c>coders</c> (their names), <c>field</c> and
/// <c>coefficients</c>, by key, each with value, se, ci95 (two numbers or null) and undefined (why there is no value, or
/// null). Beside these: level, limits, clusters, absent, items_used and limits_by of the coefficients, jackknife, bands,
/// pairs, categories, macro and confusion. A figure that is undefined is null.
/// </summary>
public static class AgreementJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter writer, AgreementReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("items", report.Table.Rows.Count);
            Texts(json, "coders", report.Table.Coders);
            json.WriteString("field", report.Table.Field);
            Coefficients(json, report.Coefficients);
            json.WriteString("level", report.Table.Scale.Level.ToString().ToLowerInvariant());
            json.WriteString("limits", AgreementWords.Limits(report));
            Clusters(json, report);
            Absent(json, report);
            AgreementJsonParts.Items(json, report);
            AgreementJsonParts.Jackknife(json, report);
            AgreementJsonParts.Bands(json, report);
            Pairs(json, report);
            AgreementJsonParts.Categories(json, report);
            AgreementJsonParts.Confusion(json, report);
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(stream.ToArray()));
        writer.Write('\n');
    }

    /// <summary>Ten decimals: all that counting and dividing leaves certain.</summary>
    internal static void Figure(Utf8JsonWriter json, string name, Statistic figure)
    {
        if (figure.ValueOrNull is { } value)
            json.WriteNumber(name, Math.Round(value, 10));
        else
            json.WriteNull(name);
    }

    internal static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WritePropertyName(name);
        JsonSerializer.Serialize(json, texts);
    }

    private static void Coefficients(Utf8JsonWriter json, IReadOnlyList<Coefficient> coefficients)
    {
        json.WriteStartObject("coefficients");
        foreach (var coefficient in coefficients)
        {
            json.WriteStartObject(coefficient.Key);
            Figure(json, "value", coefficient.Value);
            Figure(json, "se", coefficient.Error);
            if (coefficient is { Lower: Statistic.Defined lower, Upper: Statistic.Defined upper })
            {
                json.WriteStartArray("ci95");
                json.WriteNumberValue(Math.Round(lower.Value, 10));
                json.WriteNumberValue(Math.Round(upper.Value, 10));
                json.WriteEndArray();
            }
            else
            {
                json.WriteNull("ci95");
            }

            json.WriteString("undefined", coefficient.Value.ReasonOrNull);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Clusters(Utf8JsonWriter json, AgreementReport report)
    {
        if (report.Options is not { } options)
        {
            json.WriteNull("clusters");
            return;
        }

        json.WriteStartObject("clusters");
        json.WriteNumber("count", report.Table.Clusters!.Distinct(StringComparer.Ordinal).Count());
        json.WriteNumber("replicates", options.Replicates);
        json.WriteNumber("seed", options.Seed);
        json.WriteEndObject();
    }

    private static void Absent(Utf8JsonWriter json, AgreementReport report)
    {
        json.WriteStartArray("absent");
        foreach (var absent in report.Table.Absent)
        {
            json.WriteStartObject();
            json.WriteString("coder", absent.Coder);
            json.WriteString("file", absent.File);
            json.WriteNumber("count", absent.Count);
            Texts(json, "first", absent.First);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Pairs(Utf8JsonWriter json, AgreementReport report)
    {
        json.WriteStartArray("pairs");
        foreach (var pair in report.Pairs)
        {
            json.WriteStartObject();
            Texts(json, "coders", [pair.First, pair.Second]);
            json.WriteNumber("items", pair.Items);
            Coefficients(json, pair.Coefficients);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
