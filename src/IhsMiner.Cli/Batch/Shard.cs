using System.CommandLine;
using System.Globalization;
using IhsMiner.Store.Runs;

namespace IhsMiner.Cli.Batch;

/// <summary>One of several parts of a run, which share the list of inputs.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Of">How many there are; 1 for a whole run.</param>
internal sealed record Shard(int Number, int Of)
{
    /// <summary>What Kubernetes sets in each pod of an Indexed Job: 0 for the first.</summary>
    private const string JobIndex = "JOB_COMPLETION_INDEX";

    /// <summary>More parts than any cluster runs of one job (Kubernetes allows 100,000 completions).</summary>
    public const int Most = 100_000;

    public static Shard Whole { get; } = new(1, 1);

    public static Option<Shard> Option() => new("--shard")
    {
        Description = $"Do part i of N alone; 'job/N' takes i from {JobIndex}, as a Kubernetes Indexed Job sets it.",
        HelpName = "i/N",
        DefaultValueFactory = _ => Whole,
        CustomParser = result =>
        {
            if (Parse(result.Tokens[0].Value, Environment.GetEnvironmentVariable(JobIndex)) is { } shard)
                return shard;
            result.AddError($"--shard is '{result.Tokens[0].Value}', expected i/N with i from 1 to N, or job/N where {JobIndex} is set.");
            return Whole;
        },
    };

    /// <summary>Null where the text is no shard.</summary>
    /// <param name="jobIndex">The value of the environment variable, or null.</param>
    public static Shard? Parse(string text, string? jobIndex)
    {
        if (text.Split('/') is not [var part, var of] || ReadNumber(of) is not { } count || count is < 1 or > Most)
            return null;
        var number = part == "job" ? ReadNumber(jobIndex) + 1 : ReadNumber(part);
        return number >= 1 && number <= count ? new(number.Value, count) : null;
    }

    /// <summary>Every N-th document, so that a folder of large ones is shared by all.</summary>
    public bool Holds(ListedDocument document) => (document.Id - 1) % Of == Number - 1;

    private static int? ReadNumber(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
