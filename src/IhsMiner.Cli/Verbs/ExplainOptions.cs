using System.CommandLine;
using System.CommandLine.Parsing;
using IhsMiner.Classification;
using IhsMiner.Classification.Explanations;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Files;
using IhsMiner.Models;

namespace IhsMiner.Cli.Verbs;

/// <summary>The options of a verb that can say why it predicts what it predicts.</summary>
/// <param name="codebook">The option that names the chart's codebook, which others use too.</param>
internal sealed class ExplainOptions(Option<string?> codebook)
{
    private readonly Option<bool> explain = new("--explain")
    {
        Description = "Say why: what moved each decision, and the coded statements that are most like.",
        Arity = ArgumentArity.Zero,
    };

    private readonly Option<string?> chart = new("--chart")
    {
        Description = "With --explain: the chart that the model learned from; the bundled one unless told.",
        HelpName = "file",
    };

    public void AddTo(Command command)
    {
        command.Add(explain);
        command.Add(chart);
        command.Validators.Add(result =>
        {
            if (result.GetResult(chart) is not null && !IsAsked(result))
                result.AddError($"{chart.Name} goes with --explain");
        });
    }

    public bool IsAsked(CommandResult result) => result.GetValue(explain);

    /// <summary>Null where no reasons are asked for.</summary>
    public ExplanationColumns? Read(ParseResult parsed, Terminal terminal, CompiledModel model, Manifest manifest, bool isJson)
    {
        if (!parsed.GetValue(explain))
            return null;
        var read = CodebookFolder.Read(parsed.GetValue(codebook) ?? Home.Codebook);
        var path = parsed.GetValue(chart) ?? Home.Chart;
        var statements = ChartCsv.Read(path, read).Statements;
        if (FileHash.Of([path]) != manifest.ChartSha256)
            terminal.Error.WriteLine($"{path}: not the chart that {manifest.Coder} learned from; name that one with --chart");
        return new(
            new Explainer(model),
            new CodedTexts([.. statements.Select(CodedText.Of), .. read.Examples.Select(CodedText.Of)]),
            isJson);
    }
}
