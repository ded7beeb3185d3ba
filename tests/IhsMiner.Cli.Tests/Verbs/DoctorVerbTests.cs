using IhsMiner.Cli.Tests.Support;
using IhsMiner.Learning;
using IhsMiner.Pdf;

namespace IhsMiner.Cli.Tests.Verbs;

public sealed class DoctorVerbTests
{
    [Fact]
    public async Task Says_of_each_engine_whether_it_is_there_and_why()
    {
        var run = await Run.Of("doctor");

        Assert.Equal(PdfEngines.All().Any(engine => engine.IsPresent) ? 0 : 3, run.ExitCode);
        Assert.All(PdfEngines.All(), engine => Assert.Matches(
            $"(?m)^{(engine.IsPresent ? "yes" : "no ")} pdf engine {engine.Name} +\\S", run.Output));
        Assert.All(Trainers.All, trainer => Assert.Matches(
            $"(?m)^{(trainer.IsPresent ? "yes" : "no ")} trainer {trainer.Name} +\\S", run.Output));
        Assert.Matches("(?m)^yes trainer softmax .*\\(default\\)", run.Output);
        Assert.Matches("(?m)^yes model +model:ihs-2022@", run.Output);
    }
}
