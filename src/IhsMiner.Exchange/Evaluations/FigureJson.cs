using System.Text.Json;
using IhsMiner.Agreement;
using IhsMiner.Agreement.Resampling;

namespace IhsMiner.Exchange.Evaluations;

/// <summary>Figures as JSON: numbers in six digits; a figure without a definition is null.</summary>
internal static class FigureJson
{
    public static void Value(Utf8JsonWriter json, Statistic figure)
    {
        if (figure.ValueOrNull is { } value)
            json.WriteNumberValue(Math.Round(value, 6));
        else
            json.WriteNullValue();
    }

    public static void Figure(Utf8JsonWriter json, string name, Statistic figure)
    {
        json.WritePropertyName(name);
        Value(json, figure);
    }

    /// <summary>The limits as an array of two.</summary>
    public static void Limits(Utf8JsonWriter json, string name, BootstrapInterval interval)
    {
        json.WriteStartArray(name);
        Value(json, interval.Lower);
        Value(json, interval.Upper);
        json.WriteEndArray();
    }

    /// <summary>The figure and its limits as an array of three.</summary>
    public static void Triple(Utf8JsonWriter json, string name, BootstrapInterval interval)
    {
        json.WriteStartArray(name);
        Value(json, interval.Estimate);
        Value(json, interval.Lower);
        Value(json, interval.Upper);
        json.WriteEndArray();
    }

    /// <summary>The figures, each with its limits under its name and <c>_ci95</c>, and then why those that are null are.</summary>
    public static void Intervals(Utf8JsonWriter json, params IReadOnlyList<(string Name, BootstrapInterval Interval)> intervals)
    {
        foreach (var (name, interval) in intervals)
        {
            Figure(json, name, interval.Estimate);
            Limits(json, $"{name}_ci95", interval);
        }

        Undefined(json, intervals.SelectMany(entry => new[]
        {
            (entry.Name, entry.Interval.Estimate), ($"{entry.Name}_ci95", entry.Interval.Lower),
        }));
    }

    /// <summary>The object <c>undefined</c>: why each of the figures that is null is so.</summary>
    public static void Undefined(Utf8JsonWriter json, IEnumerable<(string Name, Statistic Figure)> figures)
    {
        json.WriteStartObject("undefined");
        foreach (var (name, figure) in figures)
            if (figure.ReasonOrNull is { } reason)
                json.WriteString(name, reason);
        json.WriteEndObject();
    }
}
