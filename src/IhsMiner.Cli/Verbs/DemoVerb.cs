using System.CommandLine;
using IhsMiner.Classification;
using IhsMiner.Cli.Demo;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Models;

namespace IhsMiner.Cli.Verbs;

/// <summary>The main job on the bundled samples.</summary>
internal static class DemoVerb
{
    private const string About = """
        Reads the three bundled samples, finds and codes their factor statements, holds the codes against a person's, and writes
        predictions.csv, chart.csv, articles.csv, summary.html and summary.svg.

        Example:
          ihsminer demo
        """;

    public static Command Create()
    {
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write into.",
            DefaultValueFactory = _ => Path.Combine("out", "demo"),
        };
        var reader = new ReaderOptions();
        var command = new Command("demo", About) { output };
        reader.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var codebook = CodebookFolder.Read(Home.Codebook);
            var (model, manifest) = ModelFolder.Read(Home.Model);
            var files = InputFiles.Of([Home.Samples], statements: false);
            var samples = SampleRun.Of(
                reader.Read(parsed, files.Documents, cancellation), codebook, new Classifier(model), Home.Samples);
            var folder = parsed.GetRequiredValue(output);
            DemoFiles.Write(folder, samples, codebook, manifest);
            DemoTable.Write(samples, codebook, manifest, folder);
            return Task.FromResult(samples.Failures.Count == 0 ? ExitCode.Done : ExitCode.SomeFailed);
        });
        return command;
    }
}
