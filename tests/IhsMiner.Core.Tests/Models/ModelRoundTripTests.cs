using System.Text;
using IhsMiner.Classification;
using IhsMiner.Models;
using IhsMiner.Tests.Classification;

namespace IhsMiner.Tests.Models;

public sealed class ModelRoundTripTests
{
    private static readonly CompiledModel Model = Toy.Model(0.469, 0.018);

    private static readonly CompiledModel Read = ModelReader.Read(ModelFolder.Bytes(Model), "model.json");

    [Fact]
    public void A_model_read_back_says_the_same_of_many_texts()
    {
        string[] words = ["good", "bad", "gold", "golden", "fool's", "other", "(x)?", "NHS", "2018"];
        var texts = words.SelectMany(_ => words, (one, two) => $"{one} {two}").SelectMany(_ => words, (two, third) => $"{two} {third}");

        Assert.Equal(texts.Select(new Classifier(Model).Classify), texts.Select(new Classifier(Read).Classify));
    }

    [Fact]
    public void A_model_read_back_and_written_again_has_the_same_bytes() =>
        Assert.Equal(ModelFolder.Bytes(Model), ModelFolder.Bytes(Read));

    [Fact]
    public void All_that_was_written_is_read()
    {
        Assert.Equal(
            (Model.Trainer, Model.Seed, Model.FactorThreshold, Model.SecondThemeThreshold, Model.Space.NgramScale),
            (Read.Trainer, Read.Seed, Read.FactorThreshold, Read.SecondThemeThreshold, Read.Space.NgramScale));
        Assert.Equal(Model.Space.Features, Read.Space.Features);
        Assert.Equal(Model.Space.Cues, Read.Space.Cues);
    }

    [Fact]
    public void So_are_surroundings()
    {
        var among = Model with { Surroundings = new(0.2, -2.345) };

        Assert.Null(Read.Surroundings);
        Assert.Equal(among.Surroundings, ModelReader.Read(ModelFolder.Bytes(among), "model.json").Surroundings);
    }

    [Fact]
    public void Texts_with_quotes_backslashes_and_foreign_letters_come_back()
    {
        var odd = Model with { Trainer = "a \"b\" \\ é 漢 😀 \n\u2028" };

        Assert.Equal(odd.Trainer, ModelReader.Read(ModelFolder.Bytes(odd), "model.json").Trainer);
    }

    [Fact]
    public void Each_cue_and_each_feature_has_a_line_of_its_own()
    {
        var lines = Encoding.UTF8.GetString(ModelFolder.Bytes(Model)).Split('\n');

        Assert.Contains("""["theme", "a", "gold*", 3, false],""", lines);
        Assert.Contains("""["word", "bad", 1.5],""", lines);
        Assert.Contains("[-3, 3],", lines);
        Assert.DoesNotContain(lines, line => line.EndsWith('\r'));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void A_number_that_is_none_is_not_written(double number) =>
        Assert.Throws<ArgumentException>(() => ModelFolder.Bytes(Model with { FactorThreshold = number }));
}
