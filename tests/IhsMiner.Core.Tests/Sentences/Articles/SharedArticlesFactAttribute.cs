using IhsMiner.Pdf;

namespace IhsMiner.Tests.Sentences.Articles;

/// <summary>A test on real articles: skipped, visibly, where they or an engine it reads them with are not on this machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedArticlesFactAttribute : FactAttribute
{
    public SharedArticlesFactAttribute(params string[] engines)
    {
        var absent = PdfEngines.All().FirstOrDefault(engine => !engine.IsPresent && engines.Contains(engine.Name));
        if (SharedArticles.Folder() is null)
            Skip = "The folder shared/articles does not stand beside the repository.";
        else if (absent is not null)
            Skip = $"{absent.Name}: {absent.Because}";
    }
}
