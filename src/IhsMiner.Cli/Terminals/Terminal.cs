using System.Text;

namespace IhsMiner.Cli.Terminals;

/// <summary>Where the program talks: data to one side, everything else to the other, both as plain text.</summary>
/// <param name="Output">Data, and nothing but.</param>
/// <param name="Error">Progress, faults and sums.</param>
/// <param name="ShowsProgress">Whether a line on <paramref name="Error"/> can be written over.</param>
/// <param name="Width">In columns.</param>
internal sealed record Terminal(TextWriter Output, TextWriter Error, bool ShowsProgress, int Width)
{
    /// <summary>Where nobody looks: wide enough for tables, and no wider than people like to read.</summary>
    public const int UsualWidth = 120;

    /// <summary>Terminals narrower than this (some report 0) are taken for <see cref="UsualWidth"/>.</summary>
    private const int LeastWidth = 40;

    /// <summary>The standard streams of this process, UTF-8 with <c>\n</c>.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(
            new StreamWriter(StandardOutput.Open(), utf8) { NewLine = "\n" },
            new VisibleWriter(Console.Error) { NewLine = "\n" },
            ShowsProgress: !Console.IsErrorRedirected && !IsDumb,
            Console.IsOutputRedirected ? UsualWidth : ScreenWidth());
    }

    // What cannot move its cursor says so here: terminfo(5), term(7).
    private static bool IsDumb => Environment.GetEnvironmentVariable("TERM") == "dumb";

    private static int ScreenWidth() => Console.WindowWidth is >= LeastWidth and var width ? width : UsualWidth;
}
