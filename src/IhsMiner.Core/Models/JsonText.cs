using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IhsMiner.Models;

/// <summary>Pieces of JSON as a model file has them: letters as they are, numbers that read back the same.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string text) => JsonSerializer.Serialize(text, Readable);

    public static string Of(double number) => double.IsFinite(number)
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : throw new ArgumentException("a model's numbers are finite", nameof(number));

    public static string Of(float number) => float.IsFinite(number)
        ? number.ToString("R", CultureInfo.InvariantCulture)
        : throw new ArgumentException("a model's numbers are finite", nameof(number));

    public static string Of(IEnumerable<double> numbers) => $"[{string.Join(", ", numbers.Select(Of))}]";

    public static string Of(IEnumerable<float> numbers) => $"[{string.Join(", ", numbers.Select(Of))}]";

    public static string Of(IEnumerable<int> numbers) => $"[{string.Join(", ", numbers)}]";

    /// <summary>The entries of an array, one a line, without its brackets.</summary>
    public static void WriteLines(TextWriter writer, IEnumerable<string> entries)
    {
        var separator = "";
        foreach (var entry in entries)
        {
            writer.Write(separator);
            writer.Write(entry);
            separator = ",\n";
        }

        writer.Write('\n');
    }
}
