using System.Diagnostics;
using System.Globalization;

namespace IhsMiner.Cli.Verbs;

/// <summary>
/// How far a long run is, on standard error: one line that is written over on a terminal, and a plain line now and then
/// elsewhere.
/// </summary>
/// <param name="total">How many steps there are.</param>
/// <param name="what">What a step is, in the plural, such as <c>documents</c>.</param>
internal sealed class ProgressLine(int total, string what)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(10);

    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly bool isTerminal = !Console.IsErrorRedirected;
    private TimeSpan next = BetweenLines;
    private int steps;

    public void Step()
    {
        steps++;
        var rate = steps / Math.Max(0.001, watch.Elapsed.TotalSeconds);
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{steps} of {total} {what}, {rate:0.0} a second, {TimeSpan.FromSeconds((total - steps) / rate):hh\\:mm\\:ss} left");
        if (isTerminal)
            Console.Error.Write($"\r\u001b[2K{Bar()} {line}");
        else if (watch.Elapsed >= next)
        {
            next = watch.Elapsed + BetweenLines;
            Console.Error.WriteLine(line);
        }
    }

    /// <summary>A line that stays.</summary>
    public void Say(string line)
    {
        Clear();
        Console.Error.WriteLine(line);
    }

    public void Clear()
    {
        if (isTerminal)
            Console.Error.Write("\r\u001b[2K");
    }

    private string Bar()
    {
        const int width = 24;
        var full = total == 0 ? width : Math.Min(width, steps * width / total);
        return new string('█', full) + new string('░', width - full);
    }
}
