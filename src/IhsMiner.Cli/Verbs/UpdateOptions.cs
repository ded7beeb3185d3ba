using System.CommandLine;
using System.Globalization;
using IhsMiner.Classification;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Imports;
using IhsMiner.Exchange.References;
using IhsMiner.Exchange.Reviews;
using IhsMiner.Exchange.Updates;
using IhsMiner.Models;
using IhsMiner.References;
using IhsMiner.Reviews;
using IhsMiner.Updates;

namespace IhsMiner.Cli.Verbs;

/// <summary>The options that say which review is brought up to date, and what is known of the new articles.</summary>
internal sealed class UpdateOptions
{
    private readonly Option<string?> chart = new("--chart")
    {
        Description = "The review's chart, in long or wide form, CSV or XLSX; the bundled one unless told.",
        HelpName = "file",
    };

    private readonly Option<string?> codebook = LearningOptions.Codebook();

    private readonly Option<string?> model = new("--model")
    {
        Description = $"The model's folder; the bundled {Home.ModelName} unless told.",
        HelpName = "folder",
    };

    private readonly Option<string?> criteria = new("--criteria")
    {
        Description = "The review's criteria; criteria.csv beside the chart unless told.",
        HelpName = "file",
    };

    private readonly Option<string[]> references = new("--references")
    {
        Description = "What the search found: .ris, .nbib, .bib or .csv; completes and overrides what the PDFs say of themselves.",
        HelpName = "file",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> answers = new("--answers")
    {
        Description = "What a run before asked, answered: questions.csv, statements.csv or update.xlsx.",
        HelpName = "file",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<DateOnly?> date = new("--date")
    {
        Description = "The date of the proposals, such as 2026-03-31; today's (UTC) unless told. The same date and inputs give the same bytes.",
        HelpName = "date",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"--date is '{result.Tokens[0].Value}', expected one such as 2026-03-31.");
            return null;
        },
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { chart, codebook, model, criteria, references, answers, date })
            command.Add(option);
    }

    /// <summary>All that the update is made from, beside its articles, and the model that codes these.</summary>
    public (UpdateInput Input, CompiledModel Model) Read(ParseResult parsed, Terminal terminal)
    {
        var codebookFolder = parsed.GetValue(codebook) ?? Home.Codebook;
        var chartPath = parsed.GetValue(chart) ?? Home.Chart;
        var book = CodebookFolder.Read(codebookFolder);
        var (compiled, manifest) = ModelFolder.Read(parsed.GetValue(model) ?? Home.Model);
        ModelCodes.Require(compiled, manifest, book, codebookFolder);
        var read = ChartFile.Read(chartPath, book);
        foreach (var issue in read.Issues)
            terminal.Error.WriteLine(issue.Line(chartPath));
        var rules = parsed.GetValue(criteria) is { } path ? CriteriaCsv.Read(path) : CriteriaCsv.ReadBeside(chartPath);
        if (rules.Count == 0)
            terminal.Error.WriteLine($"{chartPath}: criteria.csv beside it is missing or has no rows; no criterion is looked for");
        return (
            new(
                read.Chart, book, rules, ReadReferences(parsed, terminal),
                AnswersFile.Read(parsed.GetValue(answers) ?? []), manifest, ToolVersion.Number,
                parsed.GetValue(date) ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime))
            {
                PrintedKinds = PublishedOrder.Of(book.Kinds, PublishedCsv.ReadBeside(chartPath)),
                Stages = StagesCsv.ReadBeside(chartPath),
            },
            compiled);
    }

    private Reference[] ReadReferences(ParseResult parsed, Terminal terminal)
    {
        var all = new List<Reference>();
        foreach (var path in parsed.GetValue(references) ?? [])
        {
            var list = ReferenceFile.Read(path);
            foreach (var issue in list.Issues)
                terminal.Error.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{path}, line {issue.Line}: {issue.Message}: {issue.Text.ReplaceLineEndings(" ")}"));
            all.AddRange(list.References);
        }

        return [.. all];
    }
}
