namespace IhsMiner.Exchange.Tests;

/// <summary>A test that needs all of corpus/ and the committed model; skipped, and seen to be, where some is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    private static readonly string[][] Needed =
    [
        ["corpus", "chart.csv"], ["corpus", "codebook", "themes.csv"], ["corpus", "codebook", "examples.csv"],
        ["corpus", "samples", "article.gold.csv"], ["models", "ihs-2022", "manifest.json"],
    ];

    public CorpusFactAttribute()
    {
        if (Needed.Select(parts => Repository.At(parts)).FirstOrDefault(path => !File.Exists(path)) is { } absent)
            Skip = $"There is no {Path.GetFileName(absent)}.";
    }
}
