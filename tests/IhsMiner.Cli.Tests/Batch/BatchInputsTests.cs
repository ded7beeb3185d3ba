using IhsMiner.Cli.Batch;
using IhsMiner.Cli.Tests.Support;
using IhsMiner.Store.Runs;

namespace IhsMiner.Cli.Tests.Batch;

public sealed class BatchInputsTests
{
    [Fact]
    public void Folders_lists_and_standard_input_keep_the_order_in_which_they_were_named()
    {
        using var folder = new ScratchFolder();
        folder.Write("in/b.pdf", [1]);
        var list = folder.Write("list.txt", $"z.pdf\n\n{folder.At("in")}\r\n");

        var inputs = BatchInputs.Of([list, "-", "a.pdf"], new StringReader("one two.pdf\n$(touch x).pdf\n"));

        Assert.Equal(
            ["z.pdf", folder.At("in/b.pdf"), "one two.pdf", "$(touch x).pdf", "a.pdf"], inputs.Documents.Select(one => one.Path));
        Assert.Equal([1, 2, 3, 4, 5], inputs.Documents.Select(one => one.Id));
    }

    [Fact]
    public void A_file_that_is_named_again_is_skipped()
    {
        var inputs = BatchInputs.Of(["a.pdf", "./a.pdf"], TextReader.Null);

        var skipped = Assert.IsType<DocumentResult.Skipped>(inputs.Documents[1].Settled);

        Assert.Equal(("named before, as a.pdf", 1), (skipped.Message, skipped.DuplicateOf));
    }

    [UnixFact]
    public void Links_that_lead_out_of_a_folder_are_skipped_and_those_within_are_not()
    {
        using var folder = new ScratchFolder();
        var outside = folder.Write("outside/a.pdf", [1]);
        var inside = folder.Write("in/deep/b.pdf", [1]);
        File.CreateSymbolicLink(folder.At("in/c.pdf"), inside);
        File.CreateSymbolicLink(folder.At("in/d.pdf"), outside);
        Directory.CreateSymbolicLink(folder.At("in/e"), folder.At("outside"));
        Directory.CreateSymbolicLink(folder.At("in/loop"), folder.At("in"));

        var inputs = BatchInputs.Of([folder.At("in")], TextReader.Null).Documents;

        Assert.Equal(["c.pdf", "d.pdf", "b.pdf", "e"], inputs.Select(one => Path.GetFileName(one.Path)));
        Assert.Equal([false, true, false, true], inputs.Select(one => one.Settled is DocumentResult.Skipped));
    }

    [UnixFact]
    public void A_folder_that_is_itself_a_link_is_no_way_out()
    {
        using var folder = new ScratchFolder();
        folder.Write("real/a.pdf", [1]);
        File.CreateSymbolicLink(folder.At("real/b.pdf"), "a.pdf");
        Directory.CreateSymbolicLink(folder.At("in"), folder.At("real"));

        Assert.All(BatchInputs.Of([folder.At("in")], TextReader.Null).Documents, one => Assert.Null(one.Settled));
    }

    [Fact]
    public void The_hash_is_that_of_the_list_in_its_order()
    {
        Assert.Equal(BatchInputs.Of(["a", "b"], TextReader.Null).Sha256, BatchInputs.Of(["-"], new StringReader("a\nb\n")).Sha256);
        Assert.NotEqual(BatchInputs.Of(["a", "b"], TextReader.Null).Sha256, BatchInputs.Of(["b", "a"], TextReader.Null).Sha256);
    }
}
