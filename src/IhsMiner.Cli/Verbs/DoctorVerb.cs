using System.CommandLine;
using IhsMiner.Learning;
using IhsMiner.Models;
using IhsMiner.Pdf;

namespace IhsMiner.Cli.Verbs;

/// <summary>What this build has, and whether what it needs is there.</summary>
internal static class DoctorVerb
{
    public static Command Create()
    {
        var command = new Command("doctor", "Says which PDF engines, trainers and data this program has, and what to do about what it lacks.");
        command.SetAction(_ => Examine());
        return command;
    }

    private static int Examine()
    {
        Say("program", true, $"IhsMiner {ToolVersion.Number}, .NET {Environment.Version}");
        var engines = PdfEngines.All();
        foreach (var engine in engines)
            Say($"pdf engine {engine.Name}", engine.IsPresent, engine.Because + (engine.Name == PdfEngines.Default ? " (default)" : ""));
        foreach (var trainer in Trainers.All)
            Say($"trainer {trainer.Name}", true, trainer.Name == Trainers.Default ? "built in (default)" : "built in");
        Say("ML.NET", MlNetPackage.IsPresent, MlNetPackage.Because);
        var hasModel = Model();
        return hasModel && engines.Any(engine => engine.IsPresent) ? ExitCode.Done : ExitCode.CannotRun;
    }

    private static bool Model()
    {
        try
        {
            var manifest = ModelFolder.Read(Home.Model).Manifest;
            Say("model", true, $"{manifest.Coder}, trained by {manifest.Trainer} on {manifest.Statements} statements");
            return true;
        }
        catch (IhsMinerException fault)
        {
            Say("model", false, fault.Message);
            return false;
        }
    }

    private static void Say(string what, bool isThere, string how) =>
        Console.Out.WriteLine($"{(isThere ? "yes" : "no"),-4}{what,-22}{how}");
}
