using System.Diagnostics;
using System.Xml.Linq;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Builds;

/// <summary>The probe that asks the package registry for ML.NET (src/engines), in a repository of its own, with a folder as registry.</summary>
public sealed class EngineProbeTests : IDisposable
{
    private const string MlNet = "Microsoft.ML";
    private const string FastTree = "Microsoft.ML.FastTree";

    private const string Probe = "src/engines/MlNetProbe";

    private readonly ScratchFolder scratch = new();

    public EngineProbeTests()
    {
        Directory.CreateDirectory(Registry);
        Directory.CreateDirectory(scratch.At(Probe));
        string[] files =
            ["Directory.Build.props", "Directory.Packages.props", "src/engines/Directory.Build.targets", $"{Probe}/MlNetProbe.proj"];
        foreach (var file in files)
            File.Copy(Repository.At(file), scratch.At(file));
        Ask(Registry);
    }

    private string Registry => scratch.At("registry");

    private string Answer => scratch.At("artifacts", "engines", "MlNet.props");

    public void Dispose() => scratch.Dispose();

    [Fact]
    public void A_registry_that_has_the_versions_asked_for_has_the_engine()
    {
        PackageFolder.Add(Registry, MlNet, AskedFor(MlNet));
        PackageFolder.Add(Registry, FastTree, AskedFor(FastTree));

        Assert.Equal(0, Build().ExitCode);

        Assert.Contains("<HasMlNet>true</HasMlNet>", File.ReadAllText(Answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "NU1101")]
    [InlineData("0.0.1", "NU1102")]
    [InlineData("999.0.0", "NU1603")]
    public void A_registry_that_has_none_or_other_versions_lacks_it(string? version, string code)
    {
        if (version is not null)
        {
            PackageFolder.Add(Registry, MlNet, version);
            PackageFolder.Add(Registry, FastTree, version);
        }

        Assert.Equal(0, Build().ExitCode);

        var answer = File.ReadAllText(Answer);
        Assert.Contains("<HasMlNet>false</HasMlNet>", answer, StringComparison.Ordinal);
        Assert.Contains($"lacks Microsoft.ML, Microsoft.ML.FastTree in the version asked for ({code})", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_registry_out_of_reach_stops_the_build()
    {
        Ask(scratch.At("nowhere"));

        var (exitCode, output) = Build();

        Assert.NotEqual(0, exitCode);
        Assert.Contains("Cannot tell whether the package registry has Microsoft.ML", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Answer));
    }

    private static string AskedFor(string package) => XDocument.Load(Repository.At("Directory.Packages.props"))
        .Descendants("PackageVersion").Single(version => version.Attribute("Include")!.Value == package).Attribute("Version")!.Value;

    // What the machine has set for all builds is cleared.
    private void Ask(string source) => scratch.Write("nuget.config", $"""
        <configuration>
          <packageSources><clear /><add key="registry" value="{source}" /></packageSources>
          <disabledPackageSources><clear /></disabledPackageSources>
          <fallbackPackageFolders><clear /></fallbackPackageFolders>
          <packageSourceMapping><clear /></packageSourceMapping>
        </configuration>
        """);

    private (int ExitCode, string Output) Build()
    {
        string[] arguments = ["msbuild", scratch.At(Probe, "MlNetProbe.proj"), "-t:AskRegistry", "-nologo"];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        // The variable would go before nuget.config, and an empty ML.NET must never come among the packages of real builds.
        start.Environment["NUGET_PACKAGES"] = scratch.At("packages");
        using var build = Process.Start(start)!;
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        return (build.ExitCode, output);
    }
}
