using System.Globalization;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Documents;

namespace IhsMiner.Cli.Verbs;

/// <summary>Counts what was done, and says on standard error what was not.</summary>
internal sealed class Tally(ProgressLine progress)
{
    private int done;
    private int failed;

    public int ExitCode => failed == 0 ? Cli.ExitCode.Done : Cli.ExitCode.SomeFailed;

    public void Done()
    {
        done++;
        progress.Step();
    }

    public void Failed(Outcome.Failed fault)
    {
        failed++;
        progress.Say($"failed ({fault.Reason.Code()}): {fault.Message}");
        progress.Step();
    }

    /// <summary>The last line on standard error.</summary>
    public void Close(string found)
    {
        progress.Clear();
        progress.Say(string.Create(CultureInfo.InvariantCulture, $"{done} done, {failed} failed; {found}"));
    }
}
