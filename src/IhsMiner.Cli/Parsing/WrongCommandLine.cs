using System.CommandLine;
using System.CommandLine.Parsing;

namespace IhsMiner.Cli.Parsing;

/// <summary>What is wrong with a command line, a line each.</summary>
internal static class WrongCommandLine
{
    /// <summary>Empty where all is well, and where help or the version was asked for.</summary>
    public static IReadOnlyList<string> Messages(ParseResult parsed)
    {
        if (parsed.Action is { ClearsParseErrors: true })
            return [];
        var command = parsed.CommandResult.Command;
        if (command is RootCommand)
            return [$"{NoVerb(command, parsed.UnmatchedTokens)}; 'ihsminer --help' shows what is possible"];
        return
        [
            .. StrayOptions(parsed).Concat(EmptyValues(parsed)).Concat(parsed.Errors.Select(error => error.Message.TrimEnd('.')))
                .Select(message => $"{message.ReplaceLineEndings(" ")}; 'ihsminer {command.Name} --help' shows what is possible"),
        ];
    }

    private static string NoVerb(Command root, IReadOnlyList<string> unknown)
    {
        string[] verbs = [.. root.Subcommands.Where(verb => !verb.Hidden).Select(verb => verb.Name)];
        var all = string.Join(", ", verbs);
        return unknown is not [var first, ..] ? $"a verb is missing: {all}"
            : first.StartsWith('-') ? NoOption(first, root)
            : ClosestName.Of(first, verbs) is { } close ? $"there is no verb '{first}' (did you mean '{close}'?)"
            : $"there is no verb '{first}': there are {all}";
    }

    /// <summary>Options that are unknown and would pass for inputs. Behind <c>--</c> everything is an input.</summary>
    private static IEnumerable<string> StrayOptions(ParseResult parsed)
    {
        var escaped = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).Skip(1).Count();
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens).SkipLast(escaped)
            // A dash alone is standard input, by POSIX (Utility Syntax Guidelines, 13).
            .Where(token => token.Value.StartsWith('-') && token.Value != "-")
            .Select(token => $"{NoOption(token.Value, parsed.CommandResult.Command)}; a file of that name goes behind --");
    }

    private static IEnumerable<string> EmptyValues(ParseResult parsed) => parsed.CommandResult.Children
        .Where(result => result.Tokens.Any(token => token.Value.Length == 0))
        .Select(result => $"{(result is OptionResult option ? option.Option.Name : "an input")} is empty, expected a name");

    private static string NoOption(string name, Command command) =>
        ClosestName.Of(name, command.Options.Select(option => option.Name)) is { } close
            ? $"there is no option '{name}' (did you mean '{close}'?)"
            : $"there is no option '{name}'";
}
