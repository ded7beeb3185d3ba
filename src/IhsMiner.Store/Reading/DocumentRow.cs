using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Reading;

/// <summary>One input of a run with its numbers.</summary>
/// <param name="Reason">A code; null where it was read.</param>
/// <param name="DuplicateOf">The path of the document that stands for it, or null.</param>
public sealed record DocumentRow(
    string Path, string Outcome, string? Reason, string? Message, int? Year, int Pages, int Sentences, int Factors, string? DuplicateOf)
{
    /// <summary>In the order of the list of inputs.</summary>
    public static IReadOnlyList<DocumentRow> Of(RunFile run) =>
    [
        .. run.Database
            .Rows("SELECT document, outcome, reason, message, year, pages, sentences, factors, duplicate_of FROM documents")
            .Select(row => new DocumentRow(
                (string)row[0]!, (string)row[1]!, (string?)row[2], (string?)row[3], (int?)(long?)row[4], (int)(long)row[5]!,
                (int)(long)row[6]!, (int)(long)row[7]!, (string?)row[8])),
    ];
}
