using System.Text.RegularExpressions;
using IhsMiner.Sentences;

namespace IhsMiner.Cli.Batch;

/// <summary>
/// The year in which a document was published, where it says so plainly: in its file's name, or on its first two pages behind a
/// copyright sign or a word of publishing. It guesses nothing from other years.
/// </summary>
internal static partial class PublicationYear
{
    private const int LastPage = 2;

    /// <param name="name">Of the file.</param>
    /// <returns>Four digits, or null where it is not said, or said in two ways.</returns>
    public static string? Of(string name, Composition composition) =>
        Only(InName().Matches(name).Select(match => match.Value))
        ?? Only(composition.Sentences.Where(sentence => sentence.Page <= LastPage).Select(sentence => sentence.Text)
            .Concat(composition.Removed.Where(removed => removed.Page <= LastPage).Select(removed => removed.Text))
            .SelectMany(text => Published().Matches(text))
            .Select(match => match.Groups["year"].Value));

    private static string? Only(IEnumerable<string> years) => years.Distinct().Take(2).ToArray() is [var year] ? year : null;

    // Years of word processors; a longer number is no year.
    [GeneratedRegex(@"(?<!\d)(?:19[89]|20[0-4])\d(?!\d)")]
    private static partial Regex InName();

    [GeneratedRegex(@"(?:©|\(c\)|\bcopyright\b|\bpublished\b)[^.\d]{0,40}(?:\d{1,2}(?:st|nd|rd|th)? )?(?:[A-Z][a-z]+ )?(?<year>(?:19[89]|20[0-4])\d)(?!\d)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Published();
}
