using IhsMiner.Documents;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests.Hostile;

public sealed class LockedFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, OnPoppler, OnPdfPig]
    public async Task The_password_of_the_user_opens_a_file(string engine) => Assert.Equal(
        "Integrated care needs trust", Read.Text(await DocumentAsync(engine, new("open sesame", "owner", -4), "open sesame")));

    [Theory, OnPoppler, OnPdfPig]
    public async Task The_password_of_the_owner_opens_a_file(string engine) => Assert.Equal(
        "Integrated care needs trust", Read.Text(await DocumentAsync(engine, new("open sesame", "owner", -4), "owner")));

    [Theory, OnPoppler, OnPdfPig]
    public async Task Another_password_does_not(string engine)
    {
        var reading = await ReadAsync(engine, new("open sesame", "owner", -4), "--open barley");
        var failed = Assert.IsType<Reading.Failed>(reading);
        Assert.Equal(FailureReason.Encrypted, failed.Reason);
        Assert.Contains("--password", failed.Message, StringComparison.Ordinal);
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_password_does_no_harm_to_a_file_that_needs_none(string engine)
    {
        var reader = PdfEngines.OpenHere(engine, new(), "open sesame");
        Assert.IsType<Reading.Done>(await reader.ReadAsync(folder.Write("good.pdf", new MinimalPdf().Bytes()), default));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task What_the_author_permits_is_told(string engine)
    {
        var copyingForbidden = await DocumentAsync(engine, new("", "owner", -4 & ~(1 << 4)), null);
        Assert.Equal(new Permissions(Print: true, Copy: false, Change: true, Annotate: true), copyingForbidden.Permissions);
        Assert.Equal(["copying"], copyingForbidden.Permissions!.Refused());
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_file_that_is_not_encrypted_says_nothing_about_permissions(string engine) =>
        Assert.Null((await Read.Document(engine, folder.Write("good.pdf", new MinimalPdf().Bytes()))).Permissions);

    private async Task<Document> DocumentAsync(string engine, EncryptedPdf pdf, string? password) =>
        Assert.IsType<Reading.Done>(await ReadAsync(engine, pdf, password)).Document;

    private Task<Reading> ReadAsync(string engine, EncryptedPdf pdf, string? password) =>
        PdfEngines.OpenHere(engine, new(), password).ReadAsync(folder.Write("locked.pdf", pdf.Bytes()), default);
}
