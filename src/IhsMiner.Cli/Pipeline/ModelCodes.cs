using IhsMiner.Classification;
using IhsMiner.Coding;
using IhsMiner.Models;

namespace IhsMiner.Cli.Pipeline;

/// <summary>Whether a codebook has what a model answers with.</summary>
internal static class ModelCodes
{
    /// <exception cref="IhsMinerException">The codebook lacks a theme or a kind of the model.</exception>
    public static void Require(CompiledModel model, Manifest manifest, Codebook codebook, string codebookFolder)
    {
        var unknown = model.Theme.Classes.Except(codebook.Themes.Select(theme => theme.Id))
            .Concat(model.Kind.Classes.Except(codebook.Kinds.Select(kind => kind.Id))).ToArray();
        if (unknown.Length > 0)
            throw new IhsMinerException(
                $"{codebookFolder}: has no {string.Join(", ", unknown)}, which the model {manifest.Name} answers with; "
                + "name the model's own codebook with --codebook");
    }
}
