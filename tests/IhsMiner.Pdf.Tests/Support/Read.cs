using IhsMiner.Documents;

namespace IhsMiner.Pdf.Tests.Support;

/// <summary>Short ways to read a file in a test.</summary>
internal static class Read
{
    public static Task<Reading> With(string engine, string path, ReaderLimits? limits = null) =>
        PdfEngines.OpenHere(engine, limits ?? new ReaderLimits()).ReadAsync(path, default);

    public static async Task<Document> Document(string engine, string path) =>
        Assert.IsType<Reading.Done>(await With(engine, path)).Document;

    public static async Task<FailureReason> Failure(string engine, string path, ReaderLimits? limits = null) =>
        Assert.IsType<Reading.Failed>(await With(engine, path, limits)).Reason;

    public static string Text(Document document) =>
        string.Join(' ', document.Pages.SelectMany(page => page.Words).Select(word => word.Text));

    public static string Fixture(string name) => Path.Combine(AppContext.BaseDirectory, "Fixtures", name);
}
