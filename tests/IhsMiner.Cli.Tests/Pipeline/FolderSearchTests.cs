using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Pipeline;

public sealed class FolderSearchTests
{
    [Fact]
    public void Finds_PDFs_of_any_depth_in_ordinal_order_and_nothing_else()
    {
        using var folder = new ScratchFolder();
        foreach (var name in new[] { "b.PDF", "a/z.pdf", "a/b/c.pdf", "A.pdf", "note.txt", "a/pdf" })
            folder.Write(name, [1]);

        Assert.Equal(["A.pdf", "a/b/c.pdf", "a/z.pdf", "b.PDF"], Found(folder));
    }

    [UnixFact]
    public void A_link_to_a_file_is_the_file_and_a_link_to_a_folder_is_not_followed()
    {
        using var folder = new ScratchFolder();
        var file = folder.Write("in/a.pdf", [1]);
        File.CreateSymbolicLink(folder.At("link.pdf"), file);
        Directory.CreateSymbolicLink(folder.At("in/back"), folder.Path);

        Assert.Equal(["in/a.pdf", "link.pdf"], Found(folder));
    }

    private static IEnumerable<string> Found(ScratchFolder folder) =>
        FolderSearch.Of(folder.Path).Pdfs.Select(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/'));
}
