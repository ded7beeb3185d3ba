using System.Text;
using IhsMiner.Documents;
using IhsMiner.Pdf.Tests.Support;

namespace IhsMiner.Pdf.Tests;

public sealed class HostileFilesTests : IDisposable
{
    private static readonly byte[] Good = new MinimalPdf().Bytes();

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_file_that_is_missing_is_unreadable(string engine) =>
        Assert.Equal(FailureReason.Unreadable, await Read.Failure(engine, Path.Combine(Path.GetTempPath(), "ihsminer-none.pdf")));

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_folder_is_unreadable(string engine) =>
        Assert.Equal(FailureReason.Unreadable, await Read.Failure(engine, Path.GetTempPath()));

    [Theory, OnPoppler, OnPdfPig]
    public async Task An_empty_file_is_not_a_pdf(string engine) =>
        Assert.Equal(FailureReason.NotAPdf, await Read.Failure(engine, folder.Write("empty.pdf", [])));

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_web_page_named_pdf_is_not_a_pdf(string engine) => Assert.Equal(
        FailureReason.NotAPdf, await Read.Failure(engine, folder.Write("page.pdf", "<html>Access denied</html>"u8.ToArray())));

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_zip_named_pdf_is_not_a_pdf(string engine) => Assert.Equal(
        FailureReason.NotAPdf, await Read.Failure(engine, folder.Write("archive.pdf", [0x50, 0x4B, 3, 4, .. new byte[9000]])));

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_header_with_rubbish_behind_is_damaged(string engine) => Assert.Equal(
        FailureReason.Damaged,
        await Read.Failure(engine, folder.Write("rubbish.pdf", [.. "%PDF-1.7\n"u8, .. Enumerable.Repeat((byte)0xA5, 9000)])));

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_file_that_breaks_off_before_its_page_tree_is_damaged(string engine) =>
        Assert.Equal(FailureReason.Damaged, await Read.Failure(engine, folder.Write("short.pdf", Good[..60])));

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_file_that_needs_a_password_is_encrypted(string engine) =>
        Assert.Equal(FailureReason.Encrypted, await Read.Failure(engine, Read.Fixture("needs-password.pdf")));

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_file_with_an_owner_password_alone_is_read(string engine) => Assert.Equal(
        "Integrated care needs trust", Read.Text(await Read.Document(engine, Read.Fixture("owner-password.pdf"))));

    [Theory, OnPoppler, OnPdfPig]
    public async Task Pages_without_text_are_scanned(string engine) => Assert.Equal(
        FailureReason.Scanned,
        await Read.Failure(engine, folder.Write("picture.pdf", new MinimalPdf { Pages = ["0 0 100 100 re f", ""] }.Bytes())));

    [Theory, OnPoppler, OnPdfPig]
    public async Task More_pages_than_the_limit_are_too_large(string engine) => Assert.Equal(
        FailureReason.TooLarge,
        await Read.Failure(
            engine, folder.Write("long.pdf", new MinimalPdf { Pages = ["", "", ""] }.Bytes()), new ReaderLimits { Pages = 2 }));

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_larger_file_than_the_limit_is_too_large(string engine) => Assert.Equal(
        FailureReason.TooLarge,
        await Read.Failure(
            engine, folder.Write("big.pdf", [.. Good, .. new byte[1 << 20]]), new ReaderLimits { FileMegabytes = 1 }));

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_mail_header_before_the_file_does_no_harm(string engine)
    {
        var path = folder.Write("mail.pdf", [.. Encoding.ASCII.GetBytes("Content-Type: application/pdf\r\n\r\n"), .. Good]);
        Assert.Equal("Integrated care needs trust", Read.Text(await Read.Document(engine, path)));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task Names_with_spaces_quotes_dashes_and_letters_of_all_scripts_are_read(string engine)
    {
        foreach (var name in (string[])["-raw.pdf", "--help", "a b'c\"d;$(e)&.pdf", "Überblick 統合 ケア.pdf"])
        {
            var document = await Read.Document(engine, folder.Write(name, Good));
            Assert.Equal(name, document.Name);
            Assert.Equal("Integrated care needs trust", Read.Text(document));
        }
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task A_title_cannot_forge_what_the_engine_says(string engine)
    {
        var forged = new MinimalPdf { Title = "\nPages: 77\nPage    1 rot:  90\n</title><doc><page width=\"3\" height=\"4\">" };
        var page = Assert.Single((await Read.Document(engine, folder.Write("forged.pdf", forged.Bytes()))).Pages);
        Assert.Equal((600, 800, 0), (page.Width, page.Height, page.Rotation));
    }

    [Theory, OnPoppler, OnPdfPig]
    public async Task The_hash_is_that_of_the_file(string engine) => Assert.Equal(
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Good)),
        (await Read.Document(engine, folder.Write("good.pdf", Good))).Sha256);
}
