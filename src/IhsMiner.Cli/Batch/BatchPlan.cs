using IhsMiner.Classification;
using IhsMiner.Cli.Pipeline;
using IhsMiner.Coding;
using IhsMiner.Duplicates;
using IhsMiner.Exchange.Codebooks;
using IhsMiner.Exchange.Files;
using IhsMiner.Models;
using IhsMiner.Store.Runs;

namespace IhsMiner.Cli.Batch;

/// <summary>What a run is made with.</summary>
/// <param name="Manifest">That of a whole run; of <see cref="BatchInputs"/> it knows nothing yet.</param>
internal sealed record BatchPlan(Classifier Classifier, RunManifest Manifest, IReadOnlyList<RunCategory> Categories)
{
    /// <param name="options">Those that change results, as on the command line.</param>
    public static BatchPlan Of(string modelFolder, string codebookFolder, string options)
    {
        var (model, manifest) = ModelFolder.Read(modelFolder);
        var codebook = CodebookFolder.Read(codebookFolder);
        ModelCodes.Require(model, manifest, codebook, codebookFolder);
        return new(
            new(model),
            new(
                ToolVersion.Number, manifest.Name, manifest.ModelSha256,
                FileHash.Of(Directory.EnumerateFiles(codebookFolder, "*.csv")), options, MinHash.Seed, 0, ""),
            [
                .. Listed(RunCategory.Theme, codebook.Themes),
                .. Listed(RunCategory.Kind, codebook.Kinds),
            ]);
    }

    private static IEnumerable<RunCategory> Listed(string facet, IEnumerable<Category> categories) =>
        categories.Select(category => new RunCategory(facet, category.Id, category.Name, category.Definition));
}
