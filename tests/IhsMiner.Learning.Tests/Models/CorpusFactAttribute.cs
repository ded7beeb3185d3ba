namespace IhsMiner.Learning.Tests.Models;

/// <summary>A test that needs the review's chart and codebook and the committed model; skipped, and seen to be, without.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    private static readonly string[][] Needed =
        [["corpus", "chart.csv"], ["corpus", "codebook", "themes.csv"], ["models", "ihs-2022", "manifest.json"]];

    public CorpusFactAttribute()
    {
        if (Needed.Select(parts => Repository.At(parts)).FirstOrDefault(path => !File.Exists(path)) is { } absent)
            Skip = $"There is no {Path.GetFileName(absent)}.";
    }
}
