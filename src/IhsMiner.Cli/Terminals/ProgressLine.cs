using System.Diagnostics;
using System.Globalization;

namespace IhsMiner.Cli.Terminals;

/// <summary>
/// How far a long run is, on standard error: one line that is written over on a terminal, and a plain line now and then
/// elsewhere, until the last step, after which the run has its own last word.
/// </summary>
/// <param name="total">How many steps there are.</param>
/// <param name="what">What a step is, in the plural, such as <c>documents</c>.</param>
internal sealed class ProgressLine(Terminal terminal, int total, string what)
{
    private const int BarWidth = 24;

    // Rare enough for a log of a run of hours.
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan next = BetweenLines;
    private int steps;
    private int failures;
    private int shown;

    public void Step() => Step(failed: false);

    /// <param name="failed">Whether it is one that failed: those are counted.</param>
    public void Step(bool failed)
    {
        steps++;
        failures += failed ? 1 : 0;
        if (terminal.ShowsProgress)
            Show($"{Bar()} {Line()}");
        else if (watch.Elapsed >= next && steps < total)
        {
            next = watch.Elapsed + BetweenLines;
            terminal.Error.WriteLine(Line());
        }
    }

    /// <summary>A line that stays.</summary>
    public void Say(string line)
    {
        Clear();
        terminal.Error.WriteLine(line);
    }

    public void Clear()
    {
        if (shown == 0)
            return;
        Show("");
        terminal.Error.Write('\r');
    }

    // Blanks cover what was longer before; the last column stays free, for some terminals break the line there.
    private void Show(string line)
    {
        var cut = line[..Math.Min(line.Length, terminal.Width - 1)];
        terminal.Error.Write($"\r{cut.PadRight(shown)}");
        shown = cut.Length;
    }

    private string Line()
    {
        var rate = steps / Math.Max(0.001, watch.Elapsed.TotalSeconds);
        var left = TimeSpan.FromSeconds((total - steps) / rate);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{steps} of {total} {what}, {rate:0.0} a second, {(failures == 0 ? "" : $"{failures} failed, ")}{(int)left.TotalHours}:{left:mm\\:ss} left");
    }

    private string Bar()
    {
        var full = total == 0 ? BarWidth : Math.Min(BarWidth, steps * BarWidth / total);
        return new string('█', full) + new string('░', BarWidth - full);
    }
}
