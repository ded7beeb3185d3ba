using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests;

public sealed partial class ReadmeTests
{
    [ReadmeFact]
    public void Every_command_line_of_the_readme_is_one() => Assert.All(CommandLines(), line =>
    {
        var args = CommandLineParser.SplitCommandLine(line).ToArray();
        Assert.Empty(WrongCommandLine.Messages(CommandLine.Parse(args, new(TextWriter.Null, TextWriter.Null, false, Terminal.UsualWidth))));
    });

    [ReadmeFact]
    public void The_readme_shows_how_to_classify() =>
        Assert.Contains(CommandLines(), line => line.StartsWith("classify ", StringComparison.Ordinal));

    private static IEnumerable<string> CommandLines() =>
        Line().Matches(File.ReadAllText(Repository.At("README.md"))).Select(match => match.Groups["args"].Value.Trim());

    /// <summary>A line that starts the program, up to a comment, a pipe or the end of the command.</summary>
    [GeneratedRegex(@"^[ \t]*(?:\$ )?(?:\./|\.\\)?ihsminer(?<args>[ \t][^\n#|>&;]*)?", RegexOptions.Multiline)]
    private static partial Regex Line();
}
