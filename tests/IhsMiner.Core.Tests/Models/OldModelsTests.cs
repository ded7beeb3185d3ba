using IhsMiner.Classification;
using IhsMiner.Models;

namespace IhsMiner.Tests.Models;

/// <summary>
/// Models of the toy review about gardens, one for each format version and way of scoring; kept as test data for good. The trees were
/// grown by ML.NET, which these tests do without.
/// </summary>
public sealed class OldModelsTests
{
    [Theory]
    [InlineData("v1-softmax", "A better fork and a spade are wanted.", 0.9945155183492538, "wish", 0.997399694070492, "tools", 0.9972895617307602)]
    [InlineData("v1-softmax", "They are afraid that the rose withers.", 0.996927673699122, "worry", 0.9951094714533166, "plants", 0.9939786781130991)]
    [InlineData("v1-softmax", "We asked 9 gardeners.", 0.019269602237134968, "wish", 0.990387356675239, "tools", 0.9906685800087104)]
    [InlineData("v1-softmax", "Moss on the shed, and a rake.", 0.9873270712879646, "wish", 0.9893376153090156, "tools", 0.9891182553399709)]
    [InlineData("v1-softmax", "", 0.9876430171800387, "wish", 0.9898230416328363, "tools", 0.9904781627445941)]
    [InlineData("v1-fasttree", "A better fork and a spade are wanted.", 0.669918982859753, "wish", 0.6699189828599285, "plants", 0.5968708639620955)]
    [InlineData("v1-fasttree", "They are afraid that the rose withers.", 0.669918982859753, "worry", 0.6699189828600118, "plants", 0.6699189828583538)]
    [InlineData("v1-fasttree", "We asked 9 gardeners.", 0.3300810171399426, "wish", 0.6699189828582583, "tools", 0.6699189828583538)]
    [InlineData("v1-fasttree", "Moss on the shed, and a rake.", 0.669918982859753, "wish", 0.6699189828599285, "plants", 0.5968708639620955)]
    [InlineData("v1-fasttree", "", 0.669918982859753, "wish", 0.6699189828599285, "plants", 0.596870863963846)]
    public void Says_what_it_said_when_it_was_trained(
        string name, string text, double factor, string kind, double kindScore, string theme, double themeScore)
    {
        var prediction = new Classifier(Model(name)).Classify(text);

        Assert.Equal((kind, theme), (prediction.Kind, prediction.Theme));
        Assert.Equal(factor, prediction.FactorScore, 1e-9);
        Assert.Equal(kindScore, prediction.KindScore, 1e-9);
        Assert.Equal(themeScore, prediction.ThemeScore, 1e-9);
    }

    [Theory]
    [InlineData("v1-softmax", "softmax")]
    [InlineData("v1-fasttree", "fasttree")]
    public void Says_who_trained_it(string name, string trainer) => Assert.Equal(trainer, Model(name).Trainer);

    private static CompiledModel Model(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Models", "Old", $"{name}.json");
        return ModelReader.Read(File.ReadAllBytes(path), path);
    }
}
