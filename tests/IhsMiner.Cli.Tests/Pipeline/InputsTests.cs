using IhsMiner.Cli.Pipeline;
using IhsMiner.Cli.Tests.Support;

namespace IhsMiner.Cli.Tests.Pipeline;

public sealed class InputsTests
{
    [Fact]
    public void Keep_the_order_in_which_they_were_named()
    {
        using var folder = new ScratchFolder();
        var text = folder.Write("z.txt", "Trust.\n");
        var inside = folder.Write("in/b.pdf", [1]);
        var table = folder.Write("a.csv", "statement\nTrust.\n");

        var inputs = Inputs.Of([text, folder.At("in"), "other", table], statements: true);

        Assert.Equal([text, inside, "other", table], inputs.Select(Name));
    }

    [Fact]
    public void A_file_that_was_named_before_is_repeated_also_where_its_folder_was_named()
    {
        using var folder = new ScratchFolder();
        var pdf = folder.Write("in/b.pdf", [1]);

        var inputs = Inputs.Of([folder.At("in"), folder.At("in/../in/b.pdf")], statements: true);

        Assert.Equal([new Input.ToRead(pdf), new Input.Settled(new Outcome.Repeated(folder.At("in/../in/b.pdf")))], inputs);
    }

    [Fact]
    public void A_folder_without_PDFs_is_a_failure_that_names_it()
    {
        using var folder = new ScratchFolder();

        var input = Assert.IsType<Input.Settled>(Assert.Single(Inputs.Of([folder.Path], statements: true)));
        var outcome = Assert.IsType<Outcome.Failed>(input.Outcome);

        Assert.Equal($"{folder.Path}: this folder holds no PDF; name another, or files", outcome.Message);
    }

    [Fact]
    public void Statements_are_taken_for_PDFs_where_only_PDFs_make_sense() =>
        Assert.Equal([new Input.ToRead("a.csv")], Inputs.Of(["a.csv"], statements: false));

    private static string Name(Input input) => input switch
    {
        Input.ToRead file => file.Path,
        Input.Settled { Outcome: Outcome.Given given } => given.Path,
        _ => input.ToString(),
    };
}
