using IhsMiner.Coding;
using IhsMiner.Exchange.Models;
using IhsMiner.Exchange.Tables;
using IhsMiner.Updates;

namespace IhsMiner.Exchange.Paperwork;

/// <summary>
/// The facts that people need who answer for the use of this program in their review, in the order of the five questions that RAISE asks of a tool
/// (Responsible use of AI in evidence SynthEsis, recommendations and guidance 2025, https://osf.io/fwaud).
/// </summary>
public static class RaisePoints
{
    public static void Write(TextWriter writer, ReviewUpdate update)
    {
        var newRows = update.After.Statements.Skip(update.Before.Statements.Count).ToList();
        var model = update.Model;
        writer.Write(FormattableString.Invariant($"""
            # Responsible use of AI: the facts of this run

            For the points of RAISE (Responsible use of AI in evidence SynthEsis, https://osf.io/fwaud) and of the joint position statement of Cochrane,
            the Campbell Collaboration, JBI and the Collaboration for Environmental Evidence (Flemyng et al. 2025, doi:10.1186/s13750-025-00374-5). Who makes the review answers
            for it, for what the program proposed too. **Not recorded** stands where only they know: write it in.

            ## What it was used for

            - To read files (given: {update.Articles.Count + update.Unread.Count}; read: {update.Articles.Count}), to tell duplicates, to list what speaks for and against the criteria, and to propose chart
              rows ({newRows.Count}).
            - Not for searching, screening titles, judging risk of bias, or writing the synthesis's words.
            - Why an automation tool was chosen, and whether the protocol said so: **not recorded**.

            ## Where its data come from

            - Learned from {model.Statements} coded statements of {model.Articles} articles (chart, SHA-256 {model.ChartSha256}),
              and {model.Examples} example sentences and {model.Cues} cues (codebook, SHA-256 {model.CodebookSha256}).
            - Nothing of the new articles was learned from, and nothing was sent anywhere: the program has no network at run time.
            - Rights in the articles that were read: **not recorded**.

            ## Whether it is valid, and performs well enough

            {ModelCard.Figures(model)}
            - Each statement of the chart was answered by a model that had not seen its article; limits are 95 %, from resampling articles.
            - The figures are about statements that people had picked. How many factor sentences of new articles the model misses, and how many it
              proposes in vain, is **not recorded** until people have coded some of them in full: `ihsminer agree` measures it then.
            - Whether that is enough for this review: **not recorded**; it is for its authors to say.

            ## Whether people can use it well

            - It decided nothing by itself. Questions that it put to a person: {update.Questions.Count}; answered: {update.Questions.Count(question => question.Answer is not null)}.
            - New rows: {newRows.Count}; as the model proposed them: {newRows.Count(IsOfModel)}; with a person as their coder: {newRows.Count(statement => !IsOfModel(statement))}.
            - Every row names its coder, page, quotation and scores; `annotated/` shows each in its article.
            - Who checked, with what training, and what they changed: **not recorded**.

            ## Transparency, licence, availability

            {MarkdownTable.Of(["", ""], MethodsText.Identities(update))}
            - The program is open source (MIT); the model is a file that people can read, and the same files give the same output.
            - Interests of the review's authors in the tool: **not recorded**.

            """).ReplaceLineEndings("\n"));
    }

    private static bool IsOfModel(Statement statement) => statement.Provenance is { IsByModel: true };
}
