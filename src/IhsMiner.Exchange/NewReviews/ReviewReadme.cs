using IhsMiner.Coding;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Exchange.NewReviews;

/// <summary>What is to be done next with a review that was just begun, in Markdown.</summary>
internal static class ReviewReadme
{
    public static void Write(TextWriter writer, IReadOnlyList<Category> themes, IReadOnlyList<Category> kinds) => writer.Write($"""
        # A review

        Themes: {Names(themes)}. Kinds: {Names(kinds)}.

        All files are CSV, UTF-8, and are edited in any spreadsheet. Every fault is told with its file and line. Run the commands in this folder.

        ## 1. Say what the codes mean

        In `codebook/themes.csv` and `codebook/kinds.csv`, a row each:

        {MarkdownTable.Of(
            ["column", "what to write"],
            [
                ["id", "what charts and models hold; do not change it once there are any"],
                ["definition", "one sentence"],
                ["aliases", "other names under which your chart prints it, with ; between them"],
                ["include, exclude", "for coders: what belongs here, and what does not and where it belongs"],
                ["versus_rest", "of kinds: yes where agreement on this kind against all others is worth a figure of its own"],
            ])}
        ## 2. Fill the chart

        From a chart with a row an article and a column a kind, its cells as `1) Theme - statement 2) …`:

        ```
        ihsminer import my-chart.xlsx --codebook codebook --output chart.csv
        ```

        or by hand, one row a statement, in `chart.csv`. `articles.csv` has a row an article; both files name it by its `article_id`.

        ## 3. Write examples

        The chart holds no sentences that state nothing, and few of each code. Invent some, without looking at the chart, at the articles or at what you
        will measure on: `codebook/examples.csv` (sentences with a theme and a kind, ten of each pair make a start), `codebook/negatives.csv`
        (sentences that state no factor, with their `type`, such as methods or results: as many as examples) and `codebook/cues.csv` (words that
        speak for a code: `facet` is theme, kind or none, `weight` 1 to 3, `*` ends a word). `codebook/prose.csv` takes whole passages,
        every sentence coded, in the plain words of the documents that you will read: 500 factors in it, and they alone teach what a factor is.
        `codebook/passages.csv` takes passages that are more telling than documents are.

        ## 4. Train and measure

        ```
        ihsminer train --chart chart.csv --codebook codebook --output model
        ihsminer evaluate --chart chart.csv --codebook codebook --output evaluation
        ```

        Each statement is answered by a model that has not seen its article: three articles at least, better twenty.

        ## 5. Code new articles

        ```
        ihsminer classify new/ --model model --codebook codebook --format pdf --output annotated
        ihsminer update new/ --chart chart.csv --codebook codebook --model model --output update
        ```

        `update` holds them against `criteria.csv`: a row a criterion, `test` year (ranges such as `1998..`), words or language, and what
        speaks for it and against it, with ; between. It proposes; a person decides.

        """.ReplaceLineEndings("\n"));

    private static string Names(IReadOnlyList<Category> categories) => string.Join(", ", categories.Select(category => category.Name));
}
