using System.Globalization;
using IhsMiner.Coding;
using IhsMiner.Exchange.Tables;
using IhsMiner.Models;

namespace IhsMiner.Exchange.Models;

/// <summary>
/// A model's card in Markdown: what it is, what it learned from, what it is worth, what it must not be used for (Mitchell et al.
/// 2019, 'Model cards for model reporting', doi:10.1145/3287560.3287596).
/// </summary>
public static class ModelCard
{
    public static void Write(TextWriter writer, Manifest manifest, Codebook codebook)
    {
        writer.Write(FormattableString.Invariant($"""
            # Model card: {manifest.Name}

            Reads sentences of articles and reports of the field of its codebook. Answers three questions of each: does it state a
            factor, of which kind ({Names(codebook.Kinds)}), and of which theme ({Names(codebook.Themes)}).

            | | |
            |---|---|
            | Trainer | {manifest.Trainer}, seed {manifest.Seed}, IhsMiner {manifest.Tool} |
            | Learned from | {manifest.Statements} statements of {manifest.Articles} articles; {manifest.Examples} example sentences and {manifest.Cues} cues of the codebook |
            | Chart | SHA-256 {manifest.ChartSha256} |
            | Codebook | SHA-256 {manifest.CodebookSha256} |
            | Model | SHA-256 {manifest.ModelSha256} |

            ## Agreement with the people who coded the chart

            Leave-one-article-out: each statement is answered by a model that has not seen its article. Limits are 95 %, from
            resampling articles. `ihsminer evaluate` prints all of it again.


            """).ReplaceLineEndings("\n"));
        writer.Write(Figures(manifest));
        writer.Write("""

            ## Use

            To propose codes that a person confirms. Scores rank; how far they are chances, too, `ihsminer evaluate` measures
            (calibration). The chart holds no sentences that state none, so that 'states a factor' rests on the codebook's invented examples
            alone. Not for other fields, other languages, or decisions about people.

            Licence and sources of the data: the data sheet beside the chart (of the bundled one: `corpus/README.md`).

            """.ReplaceLineEndings("\n"));
    }

    /// <summary>The measured figures as a table; a sentence where there are none.</summary>
    internal static string Figures(Manifest manifest) => manifest.Scores.Count == 0
        ? "Not measured.\n"
        : MarkdownTable.Of(
            ["figure", "value"],
            manifest.Scores.OrderBy(entry => entry.Key, StringComparer.Ordinal)
                .Select(entry => (string[])[entry.Key, entry.Value.ToString("0.000", CultureInfo.InvariantCulture)]));

    private static string Names(IReadOnlyList<Category> categories) => string.Join(", ", categories.Select(category => category.Name.ToLowerInvariant()));
}
