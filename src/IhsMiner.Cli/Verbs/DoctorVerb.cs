using System.CommandLine;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Learning;
using IhsMiner.Models;
using IhsMiner.Pdf;

namespace IhsMiner.Cli.Verbs;

/// <summary>What this build has, and whether what it needs is there.</summary>
internal static class DoctorVerb
{
    private const string Summary =
        "Says which PDF engines, trainers and data this program has, and what to do about what it lacks.";

    private const string More = """
        Exit code 0 where PDFs can be read and there is a model; 3 where not.

        Example:
          ihsminer doctor
        """;

    public static Command Create(Terminal terminal)
    {
        var command = new Verb("doctor", Summary, More);
        command.SetAction(_ => Examine(terminal.Output));
        return command;
    }

    private static int Examine(TextWriter output)
    {
        Say(output, "program", true, $"IhsMiner {ToolVersion.Number}, .NET {Environment.Version}");
        var engines = PdfEngines.All();
        foreach (var engine in engines)
        {
            var usual = engine.Name == PdfEngines.Default ? " (default)" : engine.IsPresent ? " (reads what the default cannot)" : "";
            Say(output, $"pdf engine {engine.Name}", engine.IsPresent, engine.Because + usual);
        }

        foreach (var trainer in Trainers.All)
        {
            var usual = trainer.Name == Trainers.Default ? " (default)" : "";
            Say(output, $"trainer {trainer.Name}", trainer.IsPresent, trainer.Because + usual);
        }

        var hasModel = Model(output);
        return hasModel && engines.Any(engine => engine.IsPresent) ? ExitCode.Done : ExitCode.CannotRun;
    }

    private static bool Model(TextWriter output)
    {
        try
        {
            var manifest = ModelFolder.Read(Home.Model).Manifest;
            Say(output, "model", true, $"{manifest.Coder}, trained by {manifest.Trainer} on {manifest.Statements} statements");
            return true;
        }
        catch (IhsMinerException fault)
        {
            Say(output, "model", false, fault.Message);
            return false;
        }
    }

    private static void Say(TextWriter output, string what, bool isThere, string how) =>
        output.WriteLine($"{(isThere ? "yes" : "no"),-4}{what,-22}{how}");
}
