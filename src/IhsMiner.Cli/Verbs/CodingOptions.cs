using System.CommandLine;
using System.CommandLine.Parsing;
using IhsMiner.Agreement.Reports;
using IhsMiner.Agreement.Resampling;
using IhsMiner.Cli.Parsing;
using IhsMiner.Exchange.Codings;
using IhsMiner.Exchange.Tables;

namespace IhsMiner.Cli.Verbs;

/// <summary>The options that say what coders' files hold and how their agreement is measured.</summary>
/// <param name="files">The argument that names the files.</param>
internal sealed class CodingOptions(Argument<string[]> files)
{
    /// <summary>The most replicates: beyond, limits move by less than their last printed digit.</summary>
    private const int MostReplicates = 1_000_000;

    private readonly Option<string> on = Column(
        "--on", "The column that names the item; several with commas where one does not suffice.");
    private readonly Option<string> field = Column(
        "--field", "The column with the codes; one for each file, with commas, where they differ.");

    private readonly Option<string?> names = new("--coder-names")
    {
        Description = "The coders' names, with commas; those of the files unless told.",
        HelpName = "names",
    };

    private readonly Option<string> level = Choice.Option(
        "--level", "What the codes' differences mean.", "nominal", "nominal", "ordinal", "interval", "ratio");

    private readonly Option<string?> order = new("--order")
    {
        Description = "All categories from the least to the greatest, with commas; numbers have an order of their own.",
        HelpName = "categories",
    };

    private readonly Option<string?> cluster = new("--cluster")
    {
        Description = "The column to resample by; items stand for themselves unless told.",
        HelpName = "column",
    };

    private readonly Option<int> replicates = WholeNumber.Option(
        "--replicates", "How often to resample, with --cluster.", new BootstrapOptions().Replicates, 2, MostReplicates);

    private readonly Option<int> seed = WholeNumber.Option(
        "--seed", "Where the random sequence starts.", new BootstrapOptions().Seed, int.MinValue, int.MaxValue);

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { on, field, names, level, order, cluster, replicates, seed })
            command.Add(option);
        command.Validators.Add(Check);
    }

    public MeasurementLevel Level(ParseResult parsed) =>
        Enum.Parse<MeasurementLevel>(parsed.GetRequiredValue(level), ignoreCase: true);

    public IReadOnlyList<string>? Order(ParseResult parsed) => parsed.GetValue(order) is { } listed ? List(listed) : null;

    public BootstrapOptions Resampling(ParseResult parsed) => new()
    {
        Replicates = parsed.GetValue(replicates),
        Seed = parsed.GetValue(seed),
    };

    /// <summary>One for each file in the order named; of a project, one for each of its coders.</summary>
    /// <param name="project">The coders of a project, by its path.</param>
    public IReadOnlyList<CodingSource> Sources(ParseResult parsed, Func<string, IReadOnlyList<(string Coder, Table Table)>> project)
    {
        var paths = parsed.GetRequiredValue(files);
        var fields = List(parsed.GetRequiredValue(field));
        var coders = Names(paths, null);
        var sources = paths.SelectMany((path, place) => ProjectCoders.Is(path)
            ? project(path).Select(entry => Source(path, place, entry.Coder) with { Given = entry.Table })
            : [Source(path, place, coders[place])]);
        return Named([.. sources], parsed.GetValue(names) is { } listed ? List(listed) : null);

        CodingSource Source(string path, int place, string coder) => new(
            path, coder, List(parsed.GetRequiredValue(on)), fields[fields.Length == 1 ? 0 : place], parsed.GetValue(cluster));
    }

    private static IReadOnlyList<CodingSource> Named(CodingSource[] sources, string[]? coders)
    {
        if (sources.Length < 2)
            throw new IhsMinerException($"{sources[0].Path}: only {sources[0].Coder} coded in it; name a second file.");
        if (coders is not null && coders.Length != sources.Length)
            throw new IhsMinerException($"--coder-names has {coders.Length} names for {sources.Length} coders: {string.Join(", ", sources.Select(source => source.Coder))}.");
        return ProjectCoders.Distinct([.. sources.Select((source, place) => coders is null ? source : source with { Coder = coders[place] })]);
    }

    private void Check(CommandResult result)
    {
        if (result.GetResult(files) is not { Tokens: var tokens } || result.Errors.Any())
            return;
        string[] paths = [.. tokens.Select(token => token.Value)];
        // How many coders a project has is seen once it is read.
        var known = !paths.Any(ProjectCoders.Is);
        if (known && paths.Length < 2)
            result.AddError($"one coder cannot agree with nobody: name a second file beside '{paths.FirstOrDefault()}'");
        var coders = Names(paths, result.GetValue(names));
        if (known && coders.Length != paths.Length)
            result.AddError($"--coder-names has {coders.Length} names for {paths.Length} files");
        if (known && coders.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { Key: var twice })
            result.AddError($"two coders are called '{twice}'; tell them apart with --coder-names");
        if (result.GetValue(field) is { } listed && List(listed).Length is var fields && fields != 1 && fields != paths.Length)
            result.AddError($"--field has {fields} columns for {paths.Length} files, expected one, or one for each");
        if (result.GetValue(on) is { } keys && List(keys).Length == 0)
            result.AddError($"--on is '{keys}', expected a column");
        if (result.GetValue(order) is { } ranks && List(ranks).Distinct(StringComparer.Ordinal).Count() != List(ranks).Length)
            result.AddError("--order names a category twice");
        if (result.GetValue(order) is not null && result.GetValue(level) is "interval" or "ratio")
            result.AddError($"--order is for categories, and those of the level '{result.GetValue(level)}' are numbers");
    }

    private static string[] Names(string[] paths, string? names) =>
        names is null ? [.. paths.Select(path => Path.GetFileNameWithoutExtension(path))] : List(names);

    private static string[] List(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Option<string> Column(string name, string description) =>
        new(name) { Description = description, HelpName = "column", Required = true };
}
