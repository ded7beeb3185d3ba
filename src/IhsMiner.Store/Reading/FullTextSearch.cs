using System.Text.RegularExpressions;
using IhsMiner.Store.Runs;

namespace IhsMiner.Store.Reading;

/// <summary>
/// Finds sentences by their words, in any of their English forms (Porter 1980, 'An algorithm for suffix stripping'); best first by
/// BM25 (Robertson and Zaragoza 2009, doi:10.1561/1500000019), then in the run's order.
/// </summary>
public static partial class FullTextSearch
{
    /// <param name="text">Words that must all be there; those in double quotes, one behind the other.</param>
    /// <param name="most">How many sentences at most.</param>
    public static IReadOnlyList<FoundSentence> Of(RunFile run, string text, int most)
    {
        if (Query(text) is not { } query)
            throw new IhsMinerException($"'{text}' holds no word to look for; name one");
        return
        [
            .. run.Database.Rows(
                $"""
                SELECT {FoundSentence.Columns}, prediction.factor_score FROM search
                JOIN sentence ON sentence.id = search.rowid
                JOIN document ON document.id = sentence.document
                LEFT JOIN prediction ON prediction.sentence = sentence.id
                WHERE search MATCH @query ORDER BY search.rank, sentence.id LIMIT @most
                """,
                ("query", query), ("most", most)).Select(FoundSentence.Of),
        ];
    }

    /// <summary>
    /// In the language of FTS5: every word and every quotation is a string of its own, so that nothing that a person types is an
    /// operator. Null where there is no word.
    /// </summary>
    internal static string? Query(string text)
    {
        var parts = Part().Matches(text)
            .Select(match => match.Value.Trim('"').Replace("\"", " ", StringComparison.Ordinal))
            .Where(part => part.Any(char.IsLetterOrDigit))
            .Select(part => $"\"{part}\"")
            .ToArray();
        return parts.Length == 0 ? null : string.Join(' ', parts);
    }

    [GeneratedRegex("\"[^\"]*\"|[^\\s\"]+")]
    private static partial Regex Part();
}
