using System.Text.RegularExpressions;
using IhsMiner.References;

namespace IhsMiner.Exchange.References;

/// <summary>Cuts a BibTeX file into records (Patashnik 1988, 'BibTeXing'). What stands between entries is a comment, as it is to BibTeX.</summary>
internal static partial class BibTexRecords
{
    /// <summary>
    /// An entry that is never closed ends before the next line that begins one, so that a missing brace costs one record, not all
    /// that come after it.
    /// </summary>
    public static IEnumerable<RawReference> Read(string text, ICollection<ReferenceIssue> issues)
    {
        var macros = new BibTexMacros();
        var lines = new LineNumbers(text);
        int[] starts = [.. Start().Matches(text).Select(match => match.Groups["at"].Index), text.Length];
        for (var i = 0; i + 1 < starts.Length; i++)
        {
            var reader = new BibTexReader(text, starts[i], starts[i + 1], macros, lines, issues);
            while (reader.NextEntry() is { } entry)
            {
                if (entry.Type is not ("string" or "preamble" or "comment"))
                    yield return BibTexFields.InRis(entry);
            }
        }
    }

    [GeneratedRegex(@"(?:^|[\r\n])[ \t]*(?<at>@)[A-Za-z]+[ \t]*[{(]")]
    private static partial Regex Start();
}
