using IhsMiner.Classification;
using IhsMiner.Exchange.Charts;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Files;
using IhsMiner.Models;

namespace IhsMiner.Learning.Tests.Models;

/// <summary>The committed model is what training gives. One training on the whole corpus: some minutes.</summary>
public sealed class BundledModelTests
{
    private static readonly string Chart = Repository.At("corpus", "chart.csv");

    private static readonly string Codebook = Repository.At("corpus", "codebook");

    [CorpusFact]
    public void Training_gives_the_committed_model()
    {
        var (_, manifest) = Committed();
        var codebook = CodebookFolder.Read(Codebook);
        var training = new ModelTraining(codebook, Trainers.Open(manifest.Trainer), new(), manifest.Seed);

        var bytes = ModelFolder.Bytes(training.Train(ChartCsv.Read(Chart, codebook).Statements));

        Assert.Equal(manifest.ModelSha256, ModelFolder.Hash(bytes));
    }

    [CorpusFact]
    public void Its_manifest_names_the_committed_chart_and_codebook()
    {
        var (_, manifest) = Committed();

        Assert.Equal(
            (FileHash.Of([Chart]), FileHash.Of(Directory.EnumerateFiles(Codebook, "*.csv"))),
            (manifest.ChartSha256, manifest.CodebookSha256));
    }

    [CorpusFact]
    public void Written_again_it_has_the_same_bytes() => Assert.Equal(
        File.ReadAllBytes(Repository.At("models", "ihs-2022", ModelFolder.ModelName)), ModelFolder.Bytes(Committed().Model));

    [CorpusFact]
    public void Its_classes_are_those_of_the_codebook()
    {
        var codebook = CodebookFolder.Read(Codebook);
        var (model, _) = Committed();

        Assert.Equal(codebook.Themes.Select(theme => theme.Id), model.Theme.Classes);
        Assert.Equal(codebook.Kinds.Select(kind => kind.Id), model.Kind.Classes);
    }

    private static (CompiledModel Model, Manifest Manifest) Committed() => ModelFolder.Read(Repository.At("models", "ihs-2022"));
}
