using System.Text;
using IhsMiner.Classification;
using IhsMiner.Models;

namespace IhsMiner.Tests.Models;

public sealed class FunctionRoundTripTests
{
    public static TheoryData<string> Types => [.. Functions.Models.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_function_read_back_says_the_same(string type)
    {
        var model = Functions.Models[type];
        var read = ModelReader.Read(ModelFolder.Bytes(model), "model.json");
        string[] texts = ["", "gold", "good", "bad", "gold gold good", "good bad", "fool's gold"];

        Assert.Equal(texts.Select(new Classifier(model).Classify), texts.Select(new Classifier(read).Classify));
        Assert.True(texts.Select(text => new Classifier(read).Classify(text).ThemeScore).Distinct().Count() > 1);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_function_read_back_and_written_again_has_the_same_bytes(string type)
    {
        var bytes = ModelFolder.Bytes(Functions.Models[type]);

        Assert.Equal(bytes, ModelFolder.Bytes(ModelReader.Read(bytes, "model.json")));
        Assert.Contains($"\"type\": \"{type}\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_tree_has_a_line_of_its_own() => Assert.Contains(
        "[[0, 1], [0.5, 2], [-1, -2], [1, -3], [10, 20, 30]],",
        Encoding.UTF8.GetString(ModelFolder.Bytes(Functions.Models["subspace"])).Split('\n'));
}
