using IhsMiner.Coding;
using IhsMiner.Exchange.Models;
using IhsMiner.Models;

namespace IhsMiner.Exchange.Tests.Models;

public sealed class ModelCardTests
{
    private static readonly Codebook Codebook = new(
        [Category("Money Matters"), Category("People")], [Category("Barrier"), Category("Aid")], [], [], []);

    private static readonly Manifest Manifest = new(
        "toy-2001", "0.1.0", "toy", 3, new('a', 64), new('b', 64), 1234, 33, new('c', 64), 2491, 1240,
        new Dictionary<string, double> { ["theme κ"] = 0.6123, ["kind κ"] = 0.3, ["theme κ, lower limit"] = -0.05 });

    [Fact]
    public void A_measured_model_has_its_figures_on_its_card() =>
        GoldenFile.Matches(Text(Manifest), "Models", "Expected", "card.md");

    [Fact]
    public void A_model_that_was_not_measured_says_so()
    {
        var text = Text(Manifest with { Scores = new Dictionary<string, double>() });

        Assert.Contains("\n\nNot measured.\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("| figure |", text, StringComparison.Ordinal);
    }

    [CorpusFact]
    public void The_committed_card_is_that_of_the_committed_model()
    {
        var folder = Repository.At("models", "ihs-2022");

        Assert.Equal(File.ReadAllText(Path.Combine(folder, "README.md")), Text(ModelFolder.Read(folder).Manifest, Codes.Book));
    }

    private static string Text(Manifest manifest, Codebook? codebook = null)
    {
        using var writer = new StringWriter();
        ModelCard.Write(writer, manifest, codebook ?? Codebook);
        return writer.ToString();
    }

    private static Category Category(string name) => new(name, name, "", [], "", "");
}
