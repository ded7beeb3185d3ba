using IhsMiner.Pdf.Poppler;

namespace IhsMiner.Tests.Sentences.Articles;

/// <summary>A test on real articles: skipped, visibly, where they or Poppler are not on this machine.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedArticlesFactAttribute : FactAttribute
{
    public SharedArticlesFactAttribute()
    {
        if (SharedArticles.Folder() is null)
            Skip = "The folder shared/articles does not stand beside the repository.";
        else if (PopplerTools.Find() is null)
            Skip = "Poppler (pdftotext) is not installed.";
    }
}
