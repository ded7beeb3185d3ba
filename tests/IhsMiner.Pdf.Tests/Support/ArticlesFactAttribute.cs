namespace IhsMiner.Pdf.Tests.Support;

/// <summary>A fact on real articles, which lie beside the repository; skipped where they, or an engine, are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ArticlesFactAttribute : FactAttribute
{
    public ArticlesFactAttribute() => Skip = Folder is null
        ? "../shared/articles is not there"
        : Absence.Of(PdfEngines.Poppler) ?? Absence.Of(PdfEngines.PdfPig);

    /// <summary>Where the articles are; null where there are none.</summary>
    public static string? Folder
    {
        get
        {
            var root = new DirectoryInfo(AppContext.BaseDirectory);
            while (root is not null && !File.Exists(Path.Combine(root.FullName, "IhsMiner.sln")))
                root = root.Parent;
            var folder = root?.Parent is { } beside ? Path.Combine(beside.FullName, "shared", "articles") : null;
            return Directory.Exists(folder) ? folder : null;
        }
    }
}
