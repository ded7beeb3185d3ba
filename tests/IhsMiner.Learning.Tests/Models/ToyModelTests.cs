using IhsMiner.Classification;
using IhsMiner.Models;

namespace IhsMiner.Learning.Tests.Models;

public sealed class ToyModelTests
{
    private static readonly CompiledModel Model = Train();

    [Fact]
    public void Training_twice_gives_the_same_bytes() => Assert.Equal(ModelFolder.Bytes(Model), ModelFolder.Bytes(Train()));

    [Fact]
    public void Training_on_many_threads_gives_the_same_bytes() => Assert.All(
        Enumerable.Range(0, 4).AsParallel().Select(_ => ModelFolder.Hash(ModelFolder.Bytes(Train()))).ToArray(),
        hash => Assert.Equal(ModelFolder.Hash(ModelFolder.Bytes(Model)), hash));

    [Fact]
    public void A_model_read_back_says_the_same()
    {
        var read = ModelReader.Read(ModelFolder.Bytes(Model), "model.json");
        var texts = Toy.Chart.Statements.Select(statement => statement.Text)
            .Concat(Toy.Codebook.Examples.Select(example => example.Text));

        Assert.All(texts, text => Assert.Equal(new Classifier(Model).Classify(text), new Classifier(read).Classify(text)));
    }

    [Theory]
    [InlineData("A better fork and a spade are wanted", true, "wish", "tools")]
    [InlineData("They are afraid that the rose withers", true, "worry", "plants")]
    [InlineData("We asked 9 gardeners", false, null, null)]
    public void It_learned_what_it_was_shown(string text, bool isFactor, string? kind, string? theme)
    {
        var prediction = new Classifier(Model).Classify(text);

        Assert.Equal(isFactor, prediction.IsFactor);
        if (isFactor)
            Assert.Equal((kind, theme), (prediction.Kind, prediction.Theme));
    }

    [Fact]
    public void Thresholds_change_nothing_but_themselves()
    {
        var even = Training().TrainWithoutThresholds(Toy.Chart.Statements) with
        {
            FactorThreshold = Model.FactorThreshold, SecondThemeThreshold = Model.SecondThemeThreshold,
        };

        Assert.Equal(ModelFolder.Bytes(Model), ModelFolder.Bytes(even));
    }

    [Fact]
    public void A_chart_alone_is_enough()
    {
        var bare = Toy.Codebook with { Cues = [], Examples = [] };
        var model = new ModelTraining(bare, new SoftmaxTrainer(new()), new(), seed: 1).Train(Toy.Chart.Statements);

        Assert.Equal(("worry", "plants"), (Classify(model).Kind, Classify(model).Theme));
        Assert.Equal((0.5, 1), (model.FactorThreshold, model.SecondThemeThreshold));

        static Prediction Classify(CompiledModel model) => new Classifier(model).Classify("Afraid that the rose withers.");
    }

    private static CompiledModel Train() => Training().Train(Toy.Chart.Statements);

    private static ModelTraining Training() => new(Toy.Codebook, new SoftmaxTrainer(new()), new(), seed: 1);
}
