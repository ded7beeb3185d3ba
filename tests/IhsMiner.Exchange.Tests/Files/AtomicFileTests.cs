using IhsMiner.Exchange.Files;

namespace IhsMiner.Exchange.Tests.Files;

public sealed class AtomicFileTests
{
    [Fact]
    public void A_file_is_written_whole_in_the_place_of_the_old_one()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("out.txt", "old and longer");

        AtomicFile.WriteText(path, writer => writer.Write("new ü"));

        Assert.Equal("new ü"u8.ToArray(), File.ReadAllBytes(path));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_write_that_fails_midway_leaves_the_old_file_and_nothing_else()
    {
        using var folder = new ScratchFolder();
        var path = folder.Write("out.txt", "old");

        Assert.Throws<InvalidOperationException>(() => AtomicFile.WriteText(path, writer =>
        {
            writer.Write("half");
            throw new InvalidOperationException();
        }));

        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_disk_that_fails_is_an_error_that_names_the_file()
    {
        using var folder = new ScratchFolder();

        var error = Assert.Throws<IhsMinerException>(() => AtomicFile.Write(folder.At("out.txt"), _ => throw new IOException("No space.")));

        Assert.Contains("out.txt: cannot be written (No space)", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_that_names_the_file()
    {
        using var folder = new ScratchFolder();

        var error = Assert.Throws<IhsMinerException>(
            () => AtomicFile.WriteText(Path.Combine(folder.Path, "none", "out.txt"), writer => writer.Write("x")));

        Assert.Contains("out.txt: cannot be written", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_files_place_is_an_error_and_stays()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.At("out"));

        Assert.Throws<IhsMinerException>(() => AtomicFile.WriteText(folder.At("out"), writer => writer.Write("x")));

        Assert.True(Directory.Exists(folder.At("out")));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_link_stays_a_link_and_what_it_points_to_is_replaced()
    {
        using var folder = new ScratchFolder();
        var target = folder.Write("target.txt", "old");
        File.CreateSymbolicLink(folder.At("link.txt"), target);

        AtomicFile.WriteText(folder.At("link.txt"), writer => writer.Write("new"));

        Assert.NotNull(new FileInfo(folder.At("link.txt")).LinkTarget);
        Assert.Equal("new", File.ReadAllText(target));
    }

    [Fact]
    public void A_device_is_written_to_and_stays_a_device()
    {
        AtomicFile.WriteText("/dev/null", writer => writer.Write("x"));

        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }
}
