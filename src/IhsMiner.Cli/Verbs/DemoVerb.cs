using System.CommandLine;
using IhsMiner.Classification;
using IhsMiner.Cli.Demo;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Terminals;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Files;
using IhsMiner.Models;

namespace IhsMiner.Cli.Verbs;

/// <summary>The main job on the bundled samples.</summary>
internal static class DemoVerb
{
    private const string Summary = "Does the main job on the bundled samples, and holds the result against a person's codes.";

    private const string More = """
        Writes predictions.csv, chart.csv, articles.csv, summary.html and summary.svg.

        Example:
          ihsminer demo
        """;

    public static Command Create(Terminal terminal)
    {
        var output = Output.Folder("The folder to write into.", Path.Combine("out", "demo"));
        var reader = new ReaderOptions();
        var command = new Verb("demo", Summary, More) { output };
        reader.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var folder = parsed.GetRequiredValue(output);
            AtomicFile.CreateFolder(folder);
            var codebook = CodebookFolder.Read(Home.Codebook);
            var (model, manifest) = ModelFolder.Read(Home.Model);
            var files = Inputs.Of([Home.Samples], statements: false);
            var samples = SampleRun.Of(
                reader.Read(parsed, files, cancellation), codebook, new Classifier(model), Home.Samples, cancellation);
            DemoFiles.Write(folder, samples, codebook, manifest);
            DemoTable.Write(terminal, samples, codebook, manifest, folder);
            return Task.FromResult(samples.Failures.Count == 0 ? ExitCode.Done : ExitCode.SomeFailed);
        });
        return command;
    }
}
