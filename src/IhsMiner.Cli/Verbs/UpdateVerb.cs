using System.CommandLine;
using System.Globalization;
using IhsMiner.Classification;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Terminals;
using IhsMiner.Cli.Updates;
using IhsMiner.Updates;

namespace IhsMiner.Cli.Verbs;

/// <summary>New articles in, the review brought up to date out.</summary>
internal static class UpdateVerb
{
    private const string Summary = "Brings a review up to date: new articles in, the chart, the synthesis and what changed out.";

    private const string More = """
        Inputs are PDFs, folders of them, and runs of 'ihsminer batch', whose documents come first. For each article it finds title,
        authors, year, journal and DOI, completed and overridden by --references; whether the review has it already (by DOI or address,
        then by title and year); what speaks for and against each criterion of criteria.csv beside the chart; and rows for the chart.

        What a person has to decide stands in questions.csv, with an empty column 'answer' for yes or no, and the rows to look at in
        statements.csv, where 'no' leaves a row out; --answers reads both back, or update.xlsx. Titles that are nearly the same are
        asked and never merged: their rows wait until then.

        chart.csv        the chart in long form with who coded each row, when, score, page and quotation; articles.csv beside it;
                         every verb reads it as --chart
        chart-wide.csv   the same as reviewers keep it: one row an article, '1) Theme - statement' in a column for each kind
        synthesis.csv    what the chart says by theme, kind and article, near-duplicates as one with their sources; the stages are
                         those of stages.csv beside the chart
        statements.csv   the proposed rows, those least like all earlier ones first
        changes.csv      shares of articles by theme and kind before and after with limits, and what is added
        eligibility.csv, particulars.csv, inputs.csv   what was found out of each input, and where it stands
        update.xlsx      all of these as sheets; update.html shows what changed
        references.ris   the new articles, for a reference manager
        codings.qdpx     their sentences and the model's codings, as NVivo, ATLAS.ti, MAXQDA and QualCoder open it (REFI-QDA), with
                         codebook.qdc; what a second coder makes of it, agree and import read back
        annotated/       a copy of each PDF that is named (not of those of a run), its factor sentences highlighted
        prisma.svg, methods.md, model-card.md, data-sheet.md, raise.md   from which a methods section can be written

        Examples:
          ihsminer update --chart corpus/chart.csv new/ --output out/update
          ihsminer update new/ --references search.ris --output out/update
          ihsminer update new/ --answers out/update/questions.csv --output out/update
        """;

    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("input")
        {
            Description = "PDF files, folders of them, and runs of 'ihsminer batch'.",
            Arity = ArgumentArity.OneOrMore,
        };
        var update = new UpdateOptions();
        var reader = new ReaderOptions();
        var output = Output.Folder("The folder that the files go into.", Path.Combine("out", "update"));
        var command = new Verb("update", Summary, More) { inputs };
        update.AddTo(command);
        command.Add(output);
        reader.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var (input, model) = update.Read(parsed, terminal);
            var named = parsed.GetRequiredValue(inputs).ToLookup(RunInput.Is);
            var pdfs = Inputs.Of(named[false], statements: false);
            var tally = new Tally(new ProgressLine(terminal, pdfs.Count, "inputs"));
            var folder = parsed.GetRequiredValue(output);
            var run = new UpdateRun(
                new Classifier(model), input.Model.Coder, tally,
                reader.FactorCopies(parsed, Path.Combine(folder, "annotated"), model, input.Model.Coder, input.Codebook));
            foreach (var path in named[true])
                run.AddRun(path);
            run.AddPdfs(reader.Read(parsed, pdfs, cancellation), cancellation);
            var review = UpdateOf.Review(input, run.Articles, run.Unread);
            UpdateFolder.Write(review, folder);
            Say(terminal, review, folder);
            tally.Close("factor statements");
            return Task.FromResult(review.Unread.Any(one => one.Reason != "duplicate") ? ExitCode.SomeFailed : tally.ExitCode);
        });
        return command;
    }

    private static void Say(Terminal terminal, ReviewUpdate review, string folder)
    {
        foreach (var article in review.Articles)
            terminal.Error.WriteLine($"{article.Standing.ToString().ToLowerInvariant()}: {article.Source.Name}: {Words(article)}");
        var open = review.Questions.Count(question => question.Answer is null);
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{folder}: {review.Added.Count()} articles added, {review.Added.Sum(article => article.Rows.Count)} rows proposed, {open} questions open"));
    }

    private static string Words(UpdateArticle article) => article.Standing switch
    {
        Standing.Known => $"{article.Article.Id}: {article.Duplicate.Because}",
        Standing.Asked => $"perhaps {string.Join(" or ", article.Duplicate.Asked.Select(like => like.Article.Id))}; see the questions",
        Standing.Excluded => string.Join(
            ", ", article.Eligibility.Where(finding => finding.Decision == false).Select(finding => finding.Criterion.Name)),
        _ => string.Create(CultureInfo.InvariantCulture, $"as {article.Article.Id}, {article.Rows.Count} rows"),
    };
}
