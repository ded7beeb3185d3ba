using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Reading;

/// <summary>One input of a run with its numbers.</summary>
/// <param name="Reason">A code; null where it was read.</param>
/// <param name="DuplicateOf">The path of the document that stands for it, or null.</param>
public sealed record DocumentRow(
    string Path, string Outcome, string? Reason, string? Message, int? Year, int Pages, int Sentences, int Factors, string? DuplicateOf)
{
    /// <summary>What it says of itself; null where it does not.</summary>
    public string? Title { get; init; }

    /// <summary>With <c>; </c> between them.</summary>
    public string? Authors { get; init; }

    public string? Journal { get; init; }

    public string? Doi { get; init; }

    /// <summary>Why text may be missing, <c>; </c> between two reasons; null where there are none.</summary>
    public string? Warnings { get; init; }

    /// <summary>Pages that text recognition read.</summary>
    public int RecognisedPages { get; init; }

    /// <summary>In the order of the list of inputs.</summary>
    public static IReadOnlyList<DocumentRow> Of(RunFile run) =>
    [
        .. run.Database
            .Rows(
                """
                SELECT document, outcome, reason, message, year, pages, sentences, factors, duplicate_of, title, authors, journal, doi,
                  warnings, recognised_pages FROM documents
                """)
            .Select(row => new DocumentRow(
                (string)row[0]!, (string)row[1]!, (string?)row[2], (string?)row[3], (int?)(long?)row[4], (int)(long)row[5]!,
                (int)(long)row[6]!, (int)(long)row[7]!, (string?)row[8])
            {
                Title = (string?)row[9],
                Authors = (string?)row[10],
                Journal = (string?)row[11],
                Doi = (string?)row[12],
                Warnings = (string?)row[13],
                RecognisedPages = (int)(long)row[14]!,
            }),
    ];
}
