using System.CommandLine;
using System.CommandLine.Parsing;
using IhsMiner.Cli.Parsing;
using IhsMiner.Cli.Terminals;
using IhsMiner.Coding;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Files;
using IhsMiner.Exchange.NewReviews;

namespace IhsMiner.Cli.Verbs;

/// <summary>A review of one's own begins.</summary>
internal static class NewVerb
{
    private const string Summary = "Starts a review with a codebook and a chart of its own.";

    private const string More = """
        The folder gets README.md with the next steps, chart.csv, articles.csv and criteria.csv without rows, and codebook/ with themes.csv
        and kinds.csv to be filled in, and files for examples, cues and passages. All other verbs take them as --chart and --codebook.
        A folder that holds anything is left alone.

        Examples:
          ihsminer new my-review
          ihsminer new my-review --themes "Access, Money, Staff and skills, Trust" --kinds "Helps, Hinders"
        """;

    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "Where it goes: a new folder, or an empty one." };
        var themes = Names("--themes", "The themes' names, with commas.", "First theme, Second theme");
        var kinds = Names("--kinds", "The kinds' names, with commas.", "First kind, Second kind");
        var command = new Verb("new", Summary, More) { folder, themes, kinds };
        command.SetAction(parsed => Run(
            terminal, parsed.GetRequiredValue(folder), List(parsed.GetRequiredValue(themes)), List(parsed.GetRequiredValue(kinds))));
        return command;
    }

    private static int Run(Terminal terminal, string folder, string[] themes, string[] kinds)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
            throw new IhsMinerException($"{folder}: there is something already; name a new folder.");
        var template = new ReviewTemplate(
            [.. themes.Select(ReviewTemplate.Category)], [.. kinds.Select(ReviewTemplate.Category)],
            CodebookFolder.Read(Home.Codebook).Modifiers);
        AtomicFile.CreateFolder(Path.Combine(folder, "codebook"));
        foreach (var (path, write) in template.Files)
            AtomicFile.WriteText(Path.Combine(folder, path), write);
        terminal.Error.WriteLine($"{folder}: {themes.Length} themes, {kinds.Length} kinds; {Path.Combine(folder, "README.md")} says what comes next");
        return ExitCode.Done;
    }

    private static Option<string> Names(string name, string description, string usual)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "names", DefaultValueFactory = _ => usual };
        option.Validators.Add(result => Check(result, name));
        return option;
    }

    private static void Check(OptionResult result, string option)
    {
        if (result.Tokens is not [var token])
            return;
        var names = List(token.Value);
        if (names.Length < 2)
            result.AddError($"{option} is '{token.Value}', expected two names at least, with commas");
        else if (names.GroupBy(CategoryIds.Of, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            result.AddError($"{option} has {string.Join(" and ", twice.Select(one => $"'{one}'"))}, which are too like to be told apart");
    }

    private static string[] List(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
