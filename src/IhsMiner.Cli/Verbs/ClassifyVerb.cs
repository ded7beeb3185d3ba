using System.CommandLine;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Models;

namespace IhsMiner.Cli.Verbs;

/// <summary>PDFs or statements in, predictions out.</summary>
internal static class ClassifyVerb
{
    private const string About = """
        Finds the sentences that state a factor, and gives each a kind and a theme. Inputs are PDFs, folders of PDFs, .txt files (a
        statement a line) and .csv files with a column 'statement' (all rows and columns are kept; a column that bears the name
        of an added one is kept as original_…). Of PDFs, only sentences that state a factor are written, unless --all is given.

        Examples:
          ihsminer classify report.pdf --output factors.csv
          ihsminer classify reports/ --all --format json > sentences.json
          ihsminer classify statements.csv --output coded.csv
        """;

    public static Command Create()
    {
        var inputs = new Argument<string[]>("input")
        {
            Description = "PDF files, folders of them, .txt or .csv files.",
            Arity = ArgumentArity.OneOrMore,
        };
        var model = new Option<string?>("--model") { Description = $"The model's folder; the bundled {Home.ModelName} unless told." };
        var all = new Option<bool>("--all") { Description = "Write all sentences of prose, also those that state no factor." };
        var format = new Option<string>("--format") { Description = "csv or json.", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "json");
        var output = Output.Option("Where the predictions go");
        var reader = new ReaderOptions();
        var command = new Command("classify", About) { inputs, model, all, format, output };
        reader.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var files = InputFiles.Of(parsed.GetRequiredValue(inputs), statements: true);
            var run = new ClassifyRun(
                files,
                new(ModelFolder.Read(parsed.GetValue(model) ?? Home.Model).Model),
                parsed.GetValue(all),
                parsed.GetRequiredValue(format) == "json");
            return Task.FromResult(run.Write(
                parsed.GetValue(output), reader.Read(parsed, files.Documents, cancellation), cancellation));
        });
        return command;
    }
}
