using IhsMiner.Cli.Tests.Support;
using IhsMiner.Store.Reading;

namespace IhsMiner.Cli.Tests.Batch;

/// <summary>All exports of a run.</summary>
internal static class Exports
{
    /// <summary>Each table as CSV, one after the other.</summary>
    public static async Task<string> Of(string run)
    {
        var all = "";
        foreach (var what in RunTable.Names)
        {
            var export = await Run.Of("export", run, "--what", what);
            Assert.Equal((0, ""), (export.ExitCode, export.Error));
            all += $"{what}\n{export.Output}\n";
        }

        return all;
    }
}
