using System.Globalization;
using IhsMiner.Exchange.Tables;
using IhsMiner.Updates;

namespace IhsMiner.Exchange.Paperwork;

/// <summary>
/// What PRISMA 2020 asks of automation tools in its items 8 (selection) and 9 (data collection), from what the run recorded: a draft for the
/// methods section (Page et al. 2021, BMJ 372:n71, doi:10.1136/bmj.n71).
/// </summary>
public static class MethodsText
{
    public static void Write(TextWriter writer, ReviewUpdate update)
    {
        var counts = FlowCounts.Of(update);
        var decisions = update.Articles.SelectMany(article => article.Eligibility).Count(finding => finding.Decision is not null);
        var answered = update.Questions.Count(question => question.Answer is not null);
        var newRows = update.After.Statements.Skip(update.Before.Statements.Count).ToList();
        var byModel = newRows.Count(statement => statement.Provenance is { IsByModel: true });
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"""
            # Automation tools: a draft for the methods section

            For items 8 and 9 of PRISMA 2020 (Page et al. 2021, BMJ 372:n71, doi:10.1136/bmj.n71). Numbers are those of the run of
            {update.Date:yyyy-MM-dd}. **Not recorded** stands where only the people who did it know: write it in.

            ## Item 8. Selection process

            Titles and abstracts were screened before this program was used: by whom, and whether independently, **not recorded**.
            IhsMiner {update.Tool} was given {Count(counts.Given, "file")} and assessed {counts.Assessed}. Not assessed: {Reasons(counts.NotAssessed)}.
            It took articles for the same by DOI or address, or by title and year; titles that were nearly the same it put to a
            person, and never merged. {Criteria(update)}
            The program excluded no article by itself. Questions that it put to a person: {update.Questions.Count}; answered: {answered}; decisions on criteria that rest
            on these answers: {decisions}. Articles excluded: {counts.Excluded.Sum(reason => reason.Count)}; waiting for an answer: {counts.Waiting}; taken in as proposals: {counts.Included}, of which
            {counts.Undecided} have a criterion that their words leave open or speak against and that nobody has decided yet. Criteria that an article's
            words speak for were not put to a person. How many people answered, and whether
            independently: **not recorded**.

            ## Item 9. Data collection process

            Candidate statements were found by a statistical model ({update.Model.Coder}, trainer {update.Model.Trainer}), which gave each sentence of prose
            a score for stating a factor, a kind ({Names(update.Codebook.Kinds)}) and a theme ({Names(update.Codebook.Themes)}). It had learned from
            {Count(update.Model.Statements, "statement")} of {Count(update.Model.Articles, "article")} that people had coded, and from {Count(update.Model.Examples, "example sentence")} of the codebook. It is no language model and
            writes no text: each candidate is a sentence of its article, word for word. {Agreement(update)}
            New rows in the chart: {newRows.Count}; the model's proposals as they came: {byModel}; with a person as their coder: {newRows.Count - byModel}.
            How many people checked the proposals, how disagreements were settled, and what the model missed: **not recorded**.

            ## What it can be repeated with

            {MarkdownTable.Of(["", ""], Identities(update))}
            """).ReplaceLineEndings("\n"));
    }

    /// <summary>Versions and hashes of all that took part.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Identities(ReviewUpdate update) =>
    [
        ["Program", $"IhsMiner {update.Tool}"],
        ["Date", update.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        ["Model", $"{update.Model.Name}, SHA-256 {update.Model.ModelSha256}"],
        ["Trained by", string.Create(CultureInfo.InvariantCulture, $"{update.Model.Trainer}, seed {update.Model.Seed}, IhsMiner {update.Model.Tool}")],
        ["Chart that it learned from", $"SHA-256 {update.Model.ChartSha256}"],
        ["Codebook that it learned from", $"SHA-256 {update.Model.CodebookSha256}"],
        .. update.Articles.Select(article => (IReadOnlyList<string>)[$"File {article.Source.Name}", $"SHA-256 {article.Source.Sha256}"]),
    ];

    private static string Criteria(ReviewUpdate update) => update.Criteria.Count == 0
        ? "No criteria were written down for it."
        : $"For each of the criteria ({string.Join("; ", update.Criteria.Select(criterion => criterion.Name))}) it listed the sentences that speak for it and against it.";

    private static string Reasons(IReadOnlyList<FlowCount> reasons) =>
        reasons.Count == 0 ? "none" : string.Join("; ", reasons.Select(reason => $"{reason.Name} ({Figures.Markup.Count(reason.Count)})"));

    private static string Agreement(ReviewUpdate update) => update.Model.Scores.Count == 0
        ? "Its agreement with people was **not measured**."
        : "Its agreement with the people who coded the chart, on articles that it had not seen, is in `model-card.md`.";

    private static string Names(IEnumerable<Coding.Category> categories) => string.Join(", ", categories.Select(category => category.Name));

    private static string Count(int count, string noun) => Figures.Markup.Count(count, noun);
}
