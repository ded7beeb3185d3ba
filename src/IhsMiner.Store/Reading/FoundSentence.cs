namespace IhsMiner.Store.Reading;

/// <summary>A sentence that a search found, or that is shown for its score.</summary>
/// <param name="Document">Its path, as named.</param>
/// <param name="Page">1 for the first.</param>
/// <param name="IsFactor">Whether it states a factor; null where it is no sentence of prose.</param>
/// <param name="Kind">Null likewise.</param>
/// <param name="Theme">Null likewise.</param>
/// <param name="Score">How much speaks for it, 0 to 1; null likewise.</param>
public sealed record FoundSentence(
    string Document, int Page, string Text, bool? IsFactor, string? Kind, string? Theme, double? Score)
{
    /// <summary>What is selected, the score left out.</summary>
    internal const string Columns =
        "document.path, sentence.page, sentence.text, prediction.is_factor, prediction.kind, prediction.theme";

    internal static FoundSentence Of(object?[] row) => new(
        (string)row[0]!, (int)(long)row[1]!, (string)row[2]!, row[3] is long truth ? truth != 0 : null, (string?)row[4],
        (string?)row[5], (double?)row[6]);
}
