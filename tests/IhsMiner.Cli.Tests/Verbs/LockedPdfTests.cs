using IhsMiner.Cli.Tests.Support;
using IhsMiner.Pdf.Tests.Hostile;

namespace IhsMiner.Cli.Tests.Verbs;

public sealed class LockedPdfTests
{
    [PdfFact]
    public async Task A_file_that_needs_a_password_is_read_with_it_and_encrypted_without()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("locked.pdf", new EncryptedPdf("open sesame", "owner", -4).Bytes());

        var without = await ProgramRun.Of("extract", path);
        var with = await ProgramRun.Of("extract", path, "--password", "open sesame");

        Assert.Equal(1, without.ExitCode);
        Assert.StartsWith("failed (encrypted)", without.Errors[0], StringComparison.Ordinal);
        Assert.Equal(["1 done, 0 failed; 1 sentences"], with.Errors);
        Assert.Contains("Integrated care needs trust", with.Output, StringComparison.Ordinal);
    }

    [PdfFact]
    public async Task What_its_author_does_not_permit_is_said()
    {
        using var folder = new ScratchFolder();

        var run = await ProgramRun.Of(
            "extract", folder.Write("a.pdf", new EncryptedPdf("", "owner", -4 & ~(1 << 4)).Bytes()));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["note: a.pdf: its author does not permit copying", "1 done, 0 failed; 1 sentences"], run.Errors);
    }

    [PopplerFact]
    public async Task An_encrypted_file_is_drawn_anew_before_it_is_annotated_where_its_author_permits()
    {
        using var folder = new ScratchFolder();
        var open = folder.Write("open.pdf", new EncryptedPdf("open sesame", "owner", -4).Bytes());
        var closed = folder.Write("closed.pdf", new EncryptedPdf("", "owner", -4 & ~(1 << 5)).Bytes());

        var permitted = await ProgramRun.Of(
            "extract", open, "--password", "open sesame", "--format", "pdf", "--output", folder.At("out"));
        var refused = await ProgramRun.Of("extract", closed, "--format", "pdf", "--output", folder.At("out"));

        Assert.Equal((0, 1), (permitted.ExitCode, refused.ExitCode));
        Assert.Contains(
            "closed.pdf was read, but no annotated copy was made: its author does not permit annotating",
            refused.Errors[0], StringComparison.Ordinal);
        Assert.Equal(
            ["open.annotated.pdf", "sentences.jsonl"],
            Directory.EnumerateFileSystemEntries(folder.At("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
