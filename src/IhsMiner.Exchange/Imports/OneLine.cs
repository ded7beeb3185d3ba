namespace IhsMiner.Exchange.Imports;

/// <summary>Text with every run of spaces and line breaks as one space.</summary>
internal static class OneLine
{
    public static string Of(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
