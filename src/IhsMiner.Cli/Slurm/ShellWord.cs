using System.Text.RegularExpressions;

namespace IhsMiner.Cli.Slurm;

/// <summary>A word as a POSIX shell takes it for itself, whatever it holds (POSIX.1, Shell Command Language, 2.2.2).</summary>
internal static partial class ShellWord
{
    /// <summary>In single quotes, within which only the single quote itself means anything; plain words stay as they are.</summary>
    public static string Of(string text) =>
        text.Contains('\0') ? throw new ArgumentException("No file and no word of a command line holds a zero byte.", nameof(text))
        : Plain().IsMatch(text) ? text
        : $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    /// <summary>Several words, one space between them.</summary>
    public static string Of(IEnumerable<string> words) => string.Join(' ', words.Select(Of));

    // No '=': a first word that holds one is an assignment.
    [GeneratedRegex(@"\A[A-Za-z0-9_./+:,@%-]+\z")]
    private static partial Regex Plain();
}
