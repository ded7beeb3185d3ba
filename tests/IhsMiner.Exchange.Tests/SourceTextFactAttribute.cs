namespace IhsMiner.Exchange.Tests;

/// <summary>A test against the source text of the chart, which lies beside the repository and not in it; skipped where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SourceTextFactAttribute : FactAttribute
{
    public SourceTextFactAttribute()
    {
        if (SourceText is null)
            Skip = "The chart's source text is not beside the repository (../shared/seed).";
    }

    /// <summary>The path of appendix B as damaged text, or null.</summary>
    public static string? SourceText { get; } = Find();

    private static string? Find()
    {
        var folder = Repository.At("..", "shared", "seed");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, "002_*.txt").FirstOrDefault() : null;
    }
}
