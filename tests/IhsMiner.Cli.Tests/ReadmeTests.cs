using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests;

/// <summary>The readme promises what the program does.</summary>
public sealed partial class ReadmeTests
{
    [ReadmeFact]
    public void Every_command_line_is_one() => Assert.All(CommandLines(), line =>
        Assert.Empty(WrongCommandLine.Messages(Parsed([.. CommandLineParser.SplitCommandLine(line)]))));

    [ReadmeFact]
    public void The_table_has_the_verbs_that_there_are() => Assert.Equal(
        Verbs().Select(verb => verb.Name).Where(name => name != "demo").Order(StringComparer.Ordinal),
        TableVerb().Matches(Readme()).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal));

    [ReadmeFact]
    public void Every_option_is_one_of_a_verb() => Assert.All(
        Option().Matches(Readme()).Select(match => match.Value),
        name => Assert.Contains(name, Verbs().SelectMany(verb => verb.Options).Select(option => option.Name).Append("--help")));

    /// <summary>What stands behind the program's name, in lines and in running text; those with a placeholder are none.</summary>
    private static IEnumerable<string> CommandLines() => Line().Matches(Readme())
        .Select(match => match.Groups["args"].Value.Trim())
        .Where(line => line.Length > 0 && !Placeholder().IsMatch(line));

    private static IEnumerable<Command> Verbs() =>
        Parsed([]).RootCommandResult.Command.Subcommands.Where(verb => !verb.Hidden);

    private static ParseResult Parsed(string[] args) =>
        CommandLine.Parse(args, new(TextWriter.Null, TextWriter.Null, ShowsProgress: false, Terminal.UsualWidth));

    private static string Readme() => File.ReadAllText(Repository.At("README.md"));

    /// <summary>A line or a piece of code that starts the program, up to a comment, a pipe or the end of the command.</summary>
    [GeneratedRegex(@"(?:^|`)[ \t]*(?:\$ )?(?:\./)?ihsminer(?<args>[ \t][^\n`#|>&;]*)", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"\b[A-Z]{2,}\b|…")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^\| `(\w+)[^`]*` \|", RegexOptions.Multiline)]
    private static partial Regex TableVerb();

    [GeneratedRegex(@"(?<=[ `])--[a-z][a-z-]+")]
    private static partial Regex Option();
}
