using System.CommandLine;
using IhsMiner.Classification;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Tables;
using IhsMiner.Models;

namespace IhsMiner.Cli.Verbs;

/// <summary>PDFs or statements in, predictions out.</summary>
internal static class ClassifyVerb
{
    private const string Csv = "csv", Json = "json", Pdf = "pdf";

    private const string Summary = "Finds the sentences that state a factor, and gives each a kind and a theme.";

    private const string More = """
        Inputs are PDFs, folders of PDFs, .txt files (a statement a line) and .csv or .tsv files with a column 'statement'.
        Predictions come in the order in which the inputs were named; a file that is named twice is done once.
        Of PDFs, only sentences that state a factor are written, unless --all is given. Of statements, every row is answered, and
        all its columns are kept; one that bears the name of an added column is kept as original_…

        Columns added: source, page, section, statement, is_factor, factor_score, kind, kind_score, theme, theme_score,
        second_theme, second_theme_score, for_person, recognised, warnings. Scores are 0 to 1 and rank sentences; 'evaluate' says how
        far they are chances, too. for_person says what a person should decide, kind or theme or both: no answer is more likely than
        all others together. Of PDFs, recognised tells whether text recognition (--ocr) read the sentence, and warnings why text of
        the document may be missing or misread; both are empty for statements.

        Of a PDF, whether a sentence states a factor is judged by its own words and, less, by the sentences around it. So it is with rows of
        a table of sentences where --in-order names the column that tells the documents apart: rows one after the other that
        have the same there are one document's sentences in reading order. Otherwise every row stands alone.

        --explain adds kind_because and theme_because, the cues and words that moved the decision and by how much (above 0: for it;
        below: against), and coded_like, the three nearest statements of the chart or examples of the codebook. In JSON it is an
        object, explanation, which says more.

        With --format pdf the output is a folder: statements.csv, and of each PDF a copy, NAME.annotated.pdf, with the factor sentences
        highlighted in their themes' colours, and on each a note with kind, theme, scores and the model's name. The copy is the file
        itself with something added; files that are encrypted or damaged are drawn anew. --codebook names the themes' names.

        Examples:
          ihsminer classify report.pdf --output factors.csv
          ihsminer classify report.pdf --format pdf --output annotated
          ihsminer classify reports/ --all --format json > sentences.json
          ihsminer classify statements.csv --output coded.csv
          ihsminer classify sentences.csv --in-order document --output coded.csv
          ihsminer classify report.pdf --explain --format json > explained.json
        """;

    public static Command Create(Terminal terminal)
    {
        var inputs = new Argument<string[]>("input")
        {
            Description = "PDF files, folders of them, .txt, .csv or .tsv files.",
            Arity = ArgumentArity.OneOrMore,
        };
        var model = new Option<string?>("--model")
        {
            Description = $"The model's folder; the bundled {Home.ModelName} unless told.",
            HelpName = "folder",
        };
        var all = new Option<bool>("--all")
        {
            Description = "Write all sentences of prose, also those that state no factor.",
            Arity = ArgumentArity.Zero,
        };
        var inOrder = new Option<string?>("--in-order")
        {
            Description = "Of .csv and .tsv files: the column that names each sentence's document, whose rows are in reading order.",
            HelpName = "column",
        };
        var format = Choice.Option("--format", "What to write; pdf: annotated copies of the PDFs.", Csv, Csv, Json, Pdf);
        var output = Output.Option("Where the predictions go; with --format pdf a folder");
        var codebook = LearningOptions.Codebook("With --explain or --format pdf: the folder of the model's codebook");
        var reader = new ReaderOptions();
        var explain = new ExplainOptions(codebook);
        var command = new Verb("classify", Summary, More) { inputs, model, all, inOrder, format, output, codebook };
        explain.AddTo(command);
        reader.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == Pdf && result.GetValue(output) is null)
                result.AddError("--format pdf needs --output, a folder.");
            if (result.GetResult(codebook) is not null && result.GetValue(format) != Pdf && !explain.IsAsked(result))
                result.AddError($"{codebook.Name} goes with --explain or --format pdf");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var (compiled, manifest) = ModelFolder.Read(parsed.GetValue(model) ?? Home.Model);
            var files = Inputs.Of(parsed.GetRequiredValue(inputs), statements: true);
            if (parsed.GetValue(inOrder) is not null && !ColumnsOf(files).Any())
                throw new IhsMinerException("--in-order names a column of .csv and .tsv files; the inputs hold none that can be read");
            var isJson = parsed.GetRequiredValue(format) == Json;
            var folder = parsed.GetRequiredValue(format) == Pdf ? parsed.GetRequiredValue(output) : null;
            var copies = folder is null
                ? null
                : reader.FactorCopies(
                    parsed, folder, compiled, manifest.Coder, CodebookFolder.Read(parsed.GetValue(codebook) ?? Home.Codebook));
            var table = new PredictionTable(ColumnsOf(files), explain.Read(parsed, terminal, compiled, manifest, isJson));
            var classifier = new Classifier(compiled);
            var run = new ClassifyRun(
                classifier, new(classifier, parsed.GetValue(inOrder)), table, parsed.GetValue(all),
                isJson ? CellProtection.None : CellProtection.ForSpreadsheets, copies);
            var tally = new Tally(new ProgressLine(terminal, files.Count, "inputs"));
            var rows = run.Rows(reader.ReadIsolated(parsed, files, cancellation), tally, cancellation);
            Output.Write(
                terminal,
                folder is null ? parsed.GetValue(output) : Path.Combine(folder, "statements.csv"),
                writer => Write(writer, table, rows, isJson));
            tally.Close("factor statements");
            return Task.FromResult(tally.ExitCode);
        });
        return command;
    }

    private static IEnumerable<IReadOnlyList<string>> ColumnsOf(IEnumerable<Input> files) => files
        .OfType<Input.Settled>()
        .Select(input => input.Outcome)
        .OfType<Outcome.Given>()
        .Select(given => given.Statements.Columns);

    private static void Write(TextWriter writer, PredictionTable table, IEnumerable<object?[]> rows, bool isJson)
    {
        if (isJson)
            JsonArray.Write(writer, table.Columns, rows);
        else
            CsvTable.Write(writer, table.Columns, rows, CellProtection.None);
    }
}
