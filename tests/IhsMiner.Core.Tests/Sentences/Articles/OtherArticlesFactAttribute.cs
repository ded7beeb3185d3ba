using IhsMiner.Pdf;

namespace IhsMiner.Tests.Sentences.Articles;

/// <summary>A test on articles of one's own: skipped, visibly, where no folder of them is named, or an engine is not in this build.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OtherArticlesFactAttribute : FactAttribute
{
    public const string Variable = "IHSMINER_ARTICLES";

    public OtherArticlesFactAttribute(params string[] engines)
    {
        if (!Directory.Exists(Folder()))
            Skip = $"The environment variable {Variable} names no folder of articles.";
        else if (PdfEngines.All().FirstOrDefault(engine => !engine.IsPresent && engines.Contains(engine.Name)) is { } absent)
            Skip = $"{absent.Name}: {absent.Because}";
    }

    public static string? Folder() => Environment.GetEnvironmentVariable(Variable);
}
