using System.CommandLine;
using System.Globalization;
using IhsMiner.Agreement.Reports;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Coding;
using IhsMiner.Exchange.Agreements;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Codings;

namespace IhsMiner.Cli.Verbs;

/// <summary>How far coders agree, of whom a model may be one.</summary>
internal static class AgreeVerb
{
    private const string Summary = "Measures how far two or more coders, people or models, agree on the same items.";

    private const string More = """
        One CSV file a coder, with a column that names the item and one with the code. Items that some file lacks are said, and
        count for the coefficients that allow missing codes. Several categories in one cell (a;b) are a set, and have
        Krippendorff's α of sets. What is not defined says why. Limits are for independent items unless --cluster names the
        column (such as an article) to resample by.

        What classify writes is one more coder, as is what evaluate leaves as answers.csv.

        A REFI-QDA project (.qdpx, from NVivo, ATLAS.ti, MAXQDA or QualCoder) holds all its coders, a model that proposed codes among
        them. Its columns are item, source, line, statement, kind, theme and is_factor: a row for each line of the texts that the
        coder worked on, which in the projects that update writes is a sentence.

        Examples:
          ihsminer agree anna.csv ben.csv --on id --field theme
          ihsminer agree anna.csv ben.csv carla.csv --on id --field theme --cluster article_id --format html -o agreement.html
          ihsminer agree one.csv two.csv --on id --field severity --level ordinal --order low,medium,high
          ihsminer agree second-coder.qdpx --on item --field theme --cluster source
          ihsminer agree chart.csv answers.csv --on article_id,kind,number,statement --field theme,model_theme
        """;

    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("file")
        {
            Description = "A .csv or .tsv file for each coder, two or more, or a project (.qdpx) of several.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = Choice.Option("--format", "What to write.", "text", "text", "json", "html");
        var output = Output.Option("Where the report goes");
        var codings = new CodingOptions(files);
        var codebook = LearningOptions.Codebook("The codebook that a project's codes are found in");
        var command = new Verb("agree", Summary, More) { files };
        codings.AddTo(command);
        command.Add(codebook);
        command.Add(format);
        command.Add(output);
        command.SetAction(parsed =>
        {
            var book = new Lazy<Codebook>(() => CodebookFolder.Read(parsed.GetValue(codebook) ?? Home.Codebook));
            var sources = codings.Sources(parsed, path => ProjectCoders.Tables(terminal, path, book.Value));
            var table = CodingFiles.Read(sources, codings.Level(parsed), codings.Order(parsed));
            foreach (var absent in table.Absent)
                terminal.Error.WriteLine(Words(absent));
            var report = AgreementReport.Of(table, codings.Resampling(parsed));
            Output.Write(terminal, parsed.GetValue(output), writer => Write(writer, report, parsed.GetRequiredValue(format)));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(TextWriter writer, AgreementReport report, string format)
    {
        if (format == "json")
            AgreementJson.Write(writer, report);
        else if (format == "html")
            AgreementPage.Write(writer, report);
        else
            AgreementText.Write(writer, report);
    }

    private static string Words(AbsentItems absent) => string.Create(
        CultureInfo.InvariantCulture,
        $"{absent.File}: lacks {absent.Count} of the items: {string.Join("; ", absent.First)}")
        + (absent.Count > absent.First.Count ? "; …" : "");
}
