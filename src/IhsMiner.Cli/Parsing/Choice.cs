using System.CommandLine;

namespace IhsMiner.Cli.Parsing;

/// <summary>An option whose value is one of a few names.</summary>
internal static class Choice
{
    /// <param name="usual">The value where the option is not given.</param>
    public static Option<string> Option(string name, string description, string usual, params IReadOnlyList<string> names)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', names),
            DefaultValueFactory = _ => usual,
        };
        option.CompletionSources.Add([.. names]);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !names.Contains(token.Value, StringComparer.Ordinal))
                result.AddError($"{name} is '{token.Value}', expected {string.Join(" or ", names)}.");
        });
        return option;
    }
}
